// The journal on a disk. Apart from the rest, because it needs Node.
import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, resolve } from "node:path";
import { JournalChangedError, JournalLockedError } from "./journalErrors.ts";
import type { JournalStore } from "./store.ts";

/** Who holds a journal: the lock file's content. */
interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** When the process began, by the kernel's clock and boot; "" where the system does not say. */
  readonly began: string;
}

/** Longer than it takes to write a lock file, milliseconds. */
const MAKING = 10_000;

/**
 * A journal in a file. Each append is on the disk (fdatasync) before it resolves; a new content replaces the old one by a rename.
 *
 * A lock file beside it (`.lock`) keeps a second meter out. One that a dead process of this host left behind, by a crash or a power cut,
 * is taken over. A process of another host that shares the folder cannot be seen to be dead, so its lock stays until somebody deletes it.
 *
 * @param path The file; its folder is made when it is missing.
 * @throws On `open`: {@link JournalLockedError}. On a write: {@link JournalChangedError} when somebody else wrote the file or took the lock.
 * @example
 * ```ts
 * import { fileStore } from "@wattle/sdk/device/file";
 *
 * const store = fileStore("meter-7.journal");
 * ```
 */
export function fileStore(path: string): JournalStore {
  const file = resolve(path);
  const lock = `${file}.lock`;
  let handle: FileHandle | undefined;
  let size = 0;
  let token = "";

  async function opened(): Promise<FileHandle> {
    if (!handle) throw new JournalChangedError(file, "it is closed");
    const holder = await readHolder(lock);
    if (holder?.token !== token) throw new JournalChangedError(file, "its lock is gone");
    const [here, there] = [await handle.stat(), await stat(file).catch(() => undefined)];
    if (there?.ino !== here.ino) throw new JournalChangedError(file, "another file is in its place");
    if (here.size !== size) throw new JournalChangedError(file, `it has ${here.size} bytes instead of ${size}`);
    return handle;
  }

  async function release(): Promise<void> {
    await handle?.close();
    handle = undefined;
    if ((await readHolder(lock))?.token === token) await rm(lock, { force: true });
    token = "";
  }

  return {
    open: async () => {
      await mkdir(dirname(file), { recursive: true });
      token = await take(lock, file);
      try {
        handle = await open(file, "a+");
        await syncFolder(file);
        const content = await readFile(handle);
        size = content.length;
        return Uint8Array.from(content);
      } catch (error) {
        await release();
        throw error;
      }
    },
    append: async (bytes) => {
      const target = await opened();
      await target.appendFile(bytes);
      await target.datasync();
      size += bytes.length;
    },
    truncate: async (length) => {
      const target = await opened();
      await target.truncate(length);
      await target.sync();
      size = length;
    },
    replace: async (bytes) => {
      const old = await opened();
      const next = `${file}.new`;
      const fresh = await open(next, "w");
      try {
        await fresh.writeFile(bytes);
        await fresh.sync();
      } finally {
        await fresh.close();
      }
      await rename(next, file);
      await syncFolder(file);
      await old.close();
      handle = await open(file, "a+");
      size = bytes.length;
    },
    close: release,
  };
}

/** Makes the lock file; only one process can. A dead one's is removed under a second lock, so that two cannot remove it in turn. */
async function take(lock: string, file: string): Promise<string> {
  const mine: Holder = { token: randomUUID(), pid: process.pid, host: hostname(), began: await beganOf(process.pid) };
  if (await create(lock, mine)) return mine.token;
  const takeover = `${lock}.takeover`;
  if (!(await create(takeover, mine))) {
    throw new JournalLockedError(file, `whoever is taking it over (${takeover})`);
  }
  try {
    const holder = await readHolder(lock);
    if (holder && (await mayLive(holder))) {
      throw new JournalLockedError(file, `process ${holder.pid} of ${holder.host}`);
    }
    // Without its content it is being made now, or its maker died in between.
    const made = (await stat(lock).catch(() => undefined))?.mtimeMs ?? 0;
    if (!holder && Date.now() - made < MAKING) throw new JournalLockedError(file, "a process that begins");
    await rm(lock, { force: true });
    if (await create(lock, mine)) return mine.token;
    throw new JournalLockedError(file, "a process that was faster");
  } finally {
    await rm(takeover, { force: true });
  }
}

async function create(path: string, holder: Holder): Promise<boolean> {
  let fresh: FileHandle;
  try {
    fresh = await open(path, "wx");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
  await fresh.writeFile(JSON.stringify(holder));
  await fresh.sync();
  await fresh.close();
  return true;
}

/** The lock's content; undefined when there is none, or none to read. */
async function readHolder(lock: string): Promise<Holder | undefined> {
  try {
    const { token, pid, host, began } = JSON.parse(await readFile(lock, "utf8"));
    return { token: String(token), pid: Number(pid), host: String(host), began: String(began) };
  } catch {
    return undefined;
  }
}

async function mayLive({ pid, host, began }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0); // asks, and sends nothing
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  // After a power cut another process may have the number; it began at another time, or at another boot.
  const now = await beganOf(pid);
  return began === "" || now === "" || now === began;
}

/** When a process began, with the boot it belongs to: from Linux's /proc, "" elsewhere. */
async function beganOf(pid: number): Promise<string> {
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const line = await readFile(`/proc/${pid}/stat`, "utf8");
    // Field 22; the second one, a name in parentheses, may hold blanks.
    const start = line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? "";
    return `${boot.trim()} ${start}`;
  } catch {
    return "";
  }
}

/** Makes a new name in a folder durable; Windows has no such call, and keeps names itself. */
async function syncFolder(file: string): Promise<void> {
  if (process.platform === "win32") return;
  const folder = await open(dirname(file), "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
