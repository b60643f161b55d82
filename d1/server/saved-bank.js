import { Mistaken } from "../openapi/control.js";
import { named } from "./config-file.js";
import { createSaver, readStateFile } from "./state-file.js";
import { createClock } from "./world/clock.js";
/**
 * Loads a bank from its file, where there is one, and saves it there from now on.
 * @throws Error where the file is of another version or broken, which leaves it as it is, or cannot be written
 */
export async function keepInFile(file, front, complain) {
    const controls = await front.controls();
    const saved = readStateFile(file);
    if (saved !== undefined) {
        try {
            await controls.restore(saved);
        }
        catch (error) {
            throw error instanceof Mistaken ? new Error(named(file, error).join('\nbunq-mock: ')) : error;
        }
        catchUp(front);
    }
    try {
        const saver = createSaver(file, controls.snapshot, complain);
        await saver.flush();
        return saver;
    }
    catch (error) {
        throw new Error(`--state: ${file} cannot be written: ${error.code ?? error}`);
    }
}
/** Time has gone on since the bank was saved, unless it is held or has a seed. A clock that was set ahead stays ahead. */
function catchUp({ handling: { world } }) {
    if (world.seed !== null || world.clock.frozen)
        return;
    world.clock.set(Math.max(world.now(), createClock().now()));
}
