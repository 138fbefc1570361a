/** The caps on a request, which are Zerobyte's: bytes of the body, headers, and characters of them. */
export const MAX_BODY_SIZE = 65_536;
export const MAX_HEADERS = 32;
export const MAX_HEADERS_SIZE = 8_192;

/** A header's name: a token of RFC 9110, 5.6.2. */
export const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/** The headers that say where a message ends and whose it is: Bellhop writes them (RFC 9112). */
export const framingHeaders: ReadonlySet<string> = new Set(
  'host content-length transfer-encoding connection keep-alive upgrade expect te trailer'.split(
    ' ',
  ),
);
