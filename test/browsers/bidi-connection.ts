import WebSocket from 'ws';

interface Reply {
  id?: number;
  type: 'success' | 'error' | 'event';
  error?: string;
  message?: string;
  result?: unknown;
}

type ScriptResult<T> = { type: 'success'; result: T } | { type: 'exception'; exceptionDetails: { text: string } };

/** A WebDriver BiDi session: the part of the protocol that the tests need. */
export class BidiConnection {
  private readonly pending = new Map<number, (reply: Reply) => void>();
  private lastId = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      const reply = JSON.parse(data.toString()) as Reply;
      if (reply.id !== undefined) this.pending.get(reply.id)?.(reply);
    });
    socket.on('close', () => {
      for (const answer of this.pending.values()) answer({ type: 'error', error: 'closed', message: 'browser ended' });
    });
  }

  /** Connects to a browser's address (`ws://host:port`) and starts a session. */
  static async open(address: string): Promise<BidiConnection> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', () => resolve());
      socket.once('error', reject);
    });
    const connection = new BidiConnection(socket);
    await connection.send('session.new', { capabilities: {} });
    return connection;
  }

  /** Sends a command and gives its result; fails with the browser's own words. */
  send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      // A closed socket swallows what is sent.
      if (this.socket.readyState !== WebSocket.OPEN) throw new Error(`${method}: browser ended`);
      this.pending.set(id, (reply) => {
        this.pending.delete(id);
        if (reply.type === 'error') reject(new Error(`${method}: ${reply.error}: ${reply.message}`));
        else resolve(reply.result as T);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Evaluates an expression in a page and gives the remote value that describes its result. */
  async evaluate<T>(context: string, expression: string, serializationOptions: object = {}): Promise<T> {
    const target = { context };
    return result(
      await this.send<ScriptResult<T>>('script.evaluate', {
        expression,
        target,
        awaitPromise: true,
        serializationOptions,
      }),
    );
  }

  /** Calls a function, given as source, with a remote value as its `this`. */
  async call<T>(context: string, functionDeclaration: string, self: object): Promise<T> {
    const target = { context };
    return result(
      await this.send<ScriptResult<T>>('script.callFunction', {
        functionDeclaration,
        target,
        this: self,
        awaitPromise: true,
      }),
    );
  }

  close(): void {
    this.socket.close();
  }
}

function result<T>(answer: ScriptResult<T>): T {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}
