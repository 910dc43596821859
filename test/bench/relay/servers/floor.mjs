// A raw broadcast: whatever comes is sent to everybody in the room, as the server of y-websocket does, but without
// knowing what it is. The last step 2 of a room is kept and answers every step 1. Run by the bench, in the peers' folder.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const { WebSocketServer } = createRequire(`${process.cwd()}/`)('ws');

const STEP_1 = 0;
const STEP_2 = 1;
const EMPTY = Buffer.of(0, STEP_2, 2, 0, 0);

/** @type {Map<string, { readonly sockets: Set<import('ws').WebSocket>, board: Buffer }>} */
const rooms = new Map();

const server = createServer();
new WebSocketServer({ server, perMessageDeflate: false }).on('connection', (socket, { url }) => {
  const room = rooms.get(url ?? '') ?? { sockets: new Set(), board: EMPTY };
  rooms.set(url ?? '', room);
  room.sockets.add(socket);
  socket.on('close', () => room.sockets.delete(socket));
  socket.on('message', (/** @type {Buffer} */ message) => {
    if (message[0] === 0 && message[1] === STEP_1) return socket.send(room.board);
    if (message[0] === 0 && message[1] === STEP_2) {
      if (message.length > room.board.length) room.board = message;
      return;
    }
    for (const one of room.sockets) one.send(message);
  });
});
server.listen(Number(process.env['PORT']), process.env['HOST']);
