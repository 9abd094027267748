// A server with endless responses. It runs in a separate process, because otherwise its test would have no time to
// read them, and ends with its test.
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';

const BLANKS = Buffer.alloc(65_536, ' ');

/** Writes as fast as the client reads, until the client disconnects. */
function writeForever(stream) {
  let isClosed = false;
  const send = () => {
    while (!isClosed && stream.write(BLANKS));
  };
  stream.on('close', () => {
    isClosed = true;
  });
  stream.on('error', () => undefined);
  stream.on('drain', send);
  send();
}

const web = createServer((request, response) => {
  request.resume();
  const [, kind] = request.url.split('/');
  const status = kind === 'refuses' ? 503 : 200;
  response.writeHead(status, { 'content-type': 'application/json' });
  if (kind === 'token') response.end('{"access_token": "a-token", "expires_in": 3600}');
  else writeForever(response);
});

/** A message of 1 GiB (github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md, Length-Prefixed-Message). */
const PREFIX = Buffer.from([0, 0x40, 0, 0, 0]);

process.on('disconnect', () => process.exit());
process.on('message', ({ key, cert }) => {
  const rpc = createSecureServer({ key, cert });
  rpc.on('sessionError', () => undefined);
  rpc.on('stream', (stream) => {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc+proto' });
    stream.write(PREFIX);
    writeForever(stream);
  });
  web.listen(0, '127.0.0.1', () =>
    rpc.listen(0, '127.0.0.1', () => process.send({ web: web.address().port, rpc: rpc.address().port })),
  );
});
