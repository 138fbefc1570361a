/** Checkly's package brings no types. */
declare module '@checkly/handlebars' {
  interface ChecklyHandlebars {
    compile(source: string): (variables: Readonly<Record<string, unknown>>) => string;
  }
  const checkly: { create(): ChecklyHandlebars };
  export default checkly;
}
