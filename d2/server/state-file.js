import { readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { jsonMistake } from "./json-mistake.js";
/** Milliseconds in which changes are gathered. A bank that takes long to save is saved less often. */
const BATCH = 50;
const SHARE = 10;
/**
 * What a file holds, to be restored; undefined where there is no file yet.
 * @throws Error where it cannot be read or is no JSON
 */
export function readStateFile(file) {
    let text;
    try {
        text = readFileSync(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw new Error(`--state: ${file} cannot be read`);
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw new Error(`${file}: ${jsonMistake(error)}; it was left as it is`);
    }
}
/**
 * Saves a bank into a file, whole or not at all: whoever looks at the file, whenever the process ends, finds one bank.
 * @param take what is to be saved
 * @param complain hears once of each way in which it fails
 */
export function createSaver(path, take, complain) {
    const file = realPath(path);
    removeLeftovers(file);
    const complained = new Set();
    let dirty = false;
    let pacing = false;
    let writing = Promise.resolve();
    // One after the other: two that write at once could overtake each other.
    const save = () => {
        dirty = false;
        writing = writing.catch(() => { }).then(() => replace(file, JSON.stringify(take())));
        return writing;
    };
    const pace = async () => {
        await wait(BATCH, undefined, { ref: false });
        while (dirty) {
            const began = performance.now();
            await save().catch((error) => {
                const message = `${path} cannot be saved: ${error.code ?? error.message}`;
                if (!complained.has(message))
                    complain(message);
                complained.add(message);
            });
            await wait(Math.max(BATCH, (performance.now() - began) * SHARE), undefined, { ref: false });
        }
        pacing = false;
    };
    return {
        touch: () => {
            dirty = true;
            if (pacing)
                return;
            pacing = true;
            void pace();
        },
        flush: save,
    };
}
/** Written beside it, forced to the disk, and put in its place in one step. Others may not read it: it holds secrets. */
async function replace(file, text) {
    const beside = `${file}.${process.pid}.tmp`;
    const handle = await open(beside, 'w', 0o600);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
    await rename(beside, file);
    await syncFolder(dirname(file));
}
/** So that the new name survives a power cut too. Not every system can do this to a folder. */
async function syncFolder(folder) {
    const handle = await open(folder, 'r').catch(() => undefined);
    await handle?.sync().catch(() => { });
    await handle?.close();
}
/** Where a link leads: the link is to stay one. */
function realPath(path) {
    try {
        return realpathSync(path);
    }
    catch {
        return path;
    }
}
/** Removes what processes left beside the file that were killed while they wrote. */
function removeLeftovers(file) {
    const folder = dirname(file);
    const names = readdirSync(folder).filter((name) => name.startsWith(`${basename(file)}.`));
    for (const name of names) {
        const pid = /\.(\d+)\.tmp$/.exec(name)?.[1];
        if (pid !== undefined && !isAlive(Number(pid)))
            rmSync(join(folder, name), { force: true });
    }
}
function isAlive(pid) {
    try {
        return process.kill(pid, 0);
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
