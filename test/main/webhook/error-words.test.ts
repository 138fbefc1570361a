import { expect, it } from 'vitest';
import { connectionFault } from '../../../main/webhook/error-words.ts';

it.each([
  ['ECONNREFUSED', 'refused', true],
  ['ECONNRESET', 'reset', true],
  ['EPIPE', 'reset', true],
  ['UND_ERR_SOCKET', 'reset', true],
  ['ENOTFOUND', 'dns', true],
  ['EAI_AGAIN', 'dns', true],
  ['EHOSTUNREACH', 'unreachable', true],
  ['ENETUNREACH', 'unreachable', true],
  ['ETIMEDOUT', 'timeout', true],
  ['UND_ERR_CONNECT_TIMEOUT', 'timeout', true],
  ['CERT_HAS_EXPIRED', 'tls', false],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', false],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls', false],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', false],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', false],
  ['ERR_BLOCKED_ADDRESS', 'blocked', false],
  ['HPE_INVALID_CONSTANT', 'protocol', true],
  ['UND_ERR_HEADERS_OVERFLOW', 'protocol', true],
  ['UND_ERR_INVALID_ARG', 'protocol', false],
  ['UND_ERR_NOT_SUPPORTED', 'protocol', false],
  ['UND_ERR_REQ_CONTENT_LENGTH_MISMATCH', 'protocol', false],
  ['ERR_HTTP2_STREAM_ERROR', 'reset', true],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls', false],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls', false],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'tls', false],
  ['SOMETHING_NEW', 'protocol', true],
])('puts %s into words as %s; another try makes sense: %s', (code, kind, retryable) => {
  const { error, retryable: again } = connectionFault(code, 'example.com:8443');
  expect(error.class).toBe(kind);
  expect(again).toBe(retryable);
  expect(error.message).toContain('example.com:8443');
  expect(error.message + error.hint).not.toMatch(/\b(HOST|CODE)\b/);
});
