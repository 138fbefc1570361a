import type { RenderTemplates } from './make-request.ts';
import type { Renderer } from './template/render-in-worker.ts';
import { renderTemplate } from './template/render.ts';

/**
 * Renders a request's templates in the renderer's thread. A text that calls nothing is its own
 * result, so that a plain ping starts no thread. Where there can be no thread they are rendered here,
 * bounded in size if not in time: a message that fails for that would be the worse end.
 */
export function renderTemplatesWith({ render }: Pick<Renderer, 'render'>): RenderTemplates {
  return async (templates, variables) => {
    const calling = templates
      .filter(({ source }) => source.includes('{{'))
      .map((template) => ({ ...template, variables }));
    const here = (): Awaited<ReturnType<RenderTemplates>> =>
      calling.map(({ source, target }) => renderTemplate(source, target, variables));
    const rendered = calling.length === 0 ? [] : await render(calling).catch(here);
    let next = 0;
    return templates.map(({ source, target }) => {
      const result = source.includes('{{') ? rendered[next++] : undefined;
      return result ?? renderTemplate(source, target, {});
    });
  };
}
