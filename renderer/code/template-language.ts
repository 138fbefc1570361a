import { StreamLanguage, type StreamParser } from '@codemirror/language';

/** What a template makes: JSON is coloured as such, everything else as plain text. */
export type CodeFormat = 'json' | 'plain';

/** Handlebars over JSON or plain text. One tokenizer, as either may stand in the middle of the other. */
export function templateLanguage(format: CodeFormat): StreamLanguage<State> {
  return StreamLanguage.define(parserOf(format));
}

interface State {
  /** Where the next character stands: between tags, in a tag, or in a comment of either kind. */
  within: 'text' | 'tag' | 'comment' | 'long comment';
  /** What ends the tag. */
  end: '}}' | '}}}';
  /** Whether the next name in the tag is what it calls or shows. */
  isFirst: boolean;
  /** What kind of JSON string goes on here, around tags. */
  string: 'none' | 'string' | 'propertyName';
}

type Stream = Parameters<StreamParser<State>['token']>[0];

function parserOf(format: CodeFormat): StreamParser<State> {
  return {
    name: 'template',
    startState: () => ({ within: 'text', end: '}}', isFirst: false, string: 'none' }),
    copyState: (state) => ({ ...state }),
    token: (stream, state) => {
      switch (state.within) {
        case 'comment':
          return comment(stream, state, '}}');
        case 'long comment':
          return comment(stream, state, '--}}');
        case 'tag':
          return inTag(stream, state);
        case 'text':
          return inText(stream, state, format);
      }
    },
  };
}

function comment(stream: Stream, state: State, end: string): string {
  if (!stream.skipTo(end)) {
    stream.skipToEnd();
    return 'comment';
  }
  stream.match(end);
  state.within = 'text';
  return 'comment';
}

function inText(stream: Stream, state: State, format: CodeFormat): string | null {
  // A string of JSON ends with its line at the latest.
  if (stream.sol()) state.string = 'none';
  if (stream.match('{{')) return openTag(stream, state);
  if (format === 'json') return inJson(stream, state);
  stream.next();
  stream.eatWhile(/[^{]/);
  return null;
}

function openTag(stream: Stream, state: State): string {
  if (stream.match(/^~?!--/)) return comment(stream, enter(state, 'long comment'), '--}}');
  if (stream.match(/^~?!/)) return comment(stream, enter(state, 'comment'), '}}');
  enter(state, 'tag');
  state.end = stream.eat('{') === undefined ? '}}' : '}}}';
  stream.match(/^~?[#/^&]?/);
  state.isFirst = true;
  return 'brace';
}

function enter(state: State, within: State['within']): State {
  state.within = within;
  return state;
}

function inTag(stream: Stream, state: State): string | null {
  if (stream.eatSpace()) return null;
  if (stream.match(state.end) || stream.match(`~${state.end}`)) {
    state.within = 'text';
    return 'brace';
  }
  if (stream.match(/^"[^"]*"?|^'[^']*'?/)) return argument(state, 'string.special');
  if (stream.match(/^-?\d+(?:\.\d+)?(?![\w.])/)) return argument(state, 'number');
  if (stream.match(/^[\w$@-]+(?==)/)) return argument(state, 'attributeName');
  if (stream.match(/^(?:else|as|this|true|false|null|undefined)(?![\w.])/)) {
    return 'keyword';
  }
  if (stream.match(/^[^\s{}()"'=|~]+/)) return name(stream, state);
  state.isFirst = stream.next() === '(';
  return 'punctuation';
}

function argument(state: State, token: string): string {
  state.isFirst = false;
  return token;
}

/** The first name calls something when anything follows it, and in a block. */
function name(stream: Stream, state: State): string {
  const calls =
    state.isFirst && (/[#/^]$/.test(before(stream)) || stream.match(/^\s+[^\s}~]/, false));
  return argument(state, calls ? 'variableName.function' : 'variableName');
}

function before(stream: Stream): string {
  return stream.string.slice(0, stream.start).trimEnd();
}

function inJson(stream: Stream, state: State): string | null {
  if (state.string !== 'none') return inJsonString(stream, state);
  if (stream.eatSpace()) return null;
  if (stream.match(JSON_KEY, false)) return openString(stream, state, 'propertyName');
  if (stream.peek() === '"') return openString(stream, state, 'string');
  if (stream.match(/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/)) return 'number';
  if (stream.match(/^(?:true|false|null)\b/)) return 'atom';
  return /[{}[\],:]/.test(stream.next() ?? '') ? 'punctuation' : null;
}

/** A string with a colon behind it; a tag in it may hold quotes. */
const JSON_KEY = /^"(?:\\.|\{\{.*?\}\}|[^"\\])*"\s*:/;

function openString(stream: Stream, state: State, string: 'string' | 'propertyName'): string {
  stream.next();
  state.string = string;
  return string;
}

function inJsonString(stream: Stream, state: State): string {
  const { string } = state;
  if (stream.eat('"')) state.string = 'none';
  else if (!stream.match(/^(?:\\.|\{(?!\{)|[^"\\{])+/)) stream.next();
  return string;
}
