import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderHtml } from "./html.js";
import { renderJunit } from "./junit.js";
import { renderMarkdown } from "./markdown.js";
const FILES = {
    'report.json': (report) => `${JSON.stringify(report, null, 2)}\n`,
    'report.md': renderMarkdown,
    'junit.xml': renderJunit,
    'report.html': renderHtml,
};
/**
 * Writes a report in every form into a folder, which is made where it does not exist.
 * @returns the paths of the files
 */
export async function writeReport(report, folder) {
    await mkdir(folder, { recursive: true });
    const paths = Object.entries(FILES).map(([name, render]) => ({
        path: join(folder, name),
        text: render(report),
    }));
    await Promise.all(paths.map(({ path, text }) => writeFile(path, text)));
    return paths.map(({ path }) => path);
}
