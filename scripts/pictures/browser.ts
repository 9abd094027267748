import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One page of a Chromium without a window. */
export interface Browser {
  /** Opens a URL and resolves when the page has set `window.done`. */
  open(url: string, width: number): Promise<void>;
  evaluate<T>(expression: string): Promise<T>;
  /** PNG of the page from its top, `height` pixels high at most. */
  picture(height: number): Promise<Buffer>;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PATIENCE_MS = 60_000;

/** Command of a Chromium on this machine. */
export const chromium = (): string | undefined =>
  [process.env.CHROME_PATH ?? '', ...NAMES].find(
    (name) => name && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );

/** Starts a Chromium and controls it with its DevTools protocol (chromedevtools.github.io/devtools-protocol). */
export async function startBrowser(command: string): Promise<Browser> {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  const child = spawn(
    command,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--allow-file-access-from-files',
      '--remote-debugging-port=0',
      `--user-data-dir=${folder}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const found = /DevTools listening on ws:\/\/(\S+?)\//.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', () => reject(new Error(`${command} ended: ${said}`)));
  });
  const targets = (await (await fetch(`http://${address}/json/list`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(targets.find(({ type }) => type === 'page')?.webSocketDebuggerUrl ?? '');
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  let lastId = 0;
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.onmessage = ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id ?? 0)?.(answer);
  };
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, ({ result, error }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result as T);
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  const evaluate = async <T>(expression: string): Promise<T> => {
    const parts = { expression, returnByValue: true, awaitPromise: true };
    const { result } = await send<{ result: { value: T } }>('Runtime.evaluate', parts);
    return result.value;
  };
  return {
    async open(url, width) {
      await send('Emulation.setDeviceMetricsOverride', {
        ...{ width, height: 900, mobile: false },
        deviceScaleFactor: 1,
      });
      await send('Page.navigate', { url });
      const endMs = Date.now() + PATIENCE_MS;
      while (!(await evaluate<boolean>('window.done === true'))) {
        if (Date.now() > endMs) throw new Error(`${url} was not drawn in ${PATIENCE_MS / 1000} s`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    evaluate,
    async picture(height) {
      const size = await evaluate<{ width: number; height: number }>(
        '({ width: innerWidth, height: document.documentElement.scrollHeight })',
      );
      const clip = { x: 0, y: 0, width: size.width, height: Math.min(size.height, height), scale: 1 };
      const parts = { format: 'png', captureBeyondViewport: true, clip };
      return Buffer.from((await send<{ data: string }>('Page.captureScreenshot', parts)).data, 'base64');
    },
    async close() {
      socket.close();
      const ended = new Promise((resolve) => child.on('exit', resolve));
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
