import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../knowledge/project-root.js';

/** Builds the widget from the sources as they are, into a folder, as small as it is shipped, and gives the file. */
export function buildWidget(folder: string): string {
  return build(folder, 'chat-widget', 'bot', 'widget');
}

/** The same for the script by which other sites embed the chat. */
export function buildEmbed(folder: string): string {
  return build(folder, 'embed', 'bot', 'embed');
}

/** The same for the staff desk. */
export function buildDesk(folder: string): string {
  return build(folder, 'desk', 'bot', 'desk', 'page');
}

function build(folder: string, name: string, ...from: readonly string[]): string {
  const file = join(folder, `${name}.js`);
  const esbuild = join(projectRoot, 'node_modules', 'esbuild', 'bin', 'esbuild');
  const entry = join(projectRoot, ...from, `${name}.ts`);
  const options = ['--bundle', '--minify', '--charset=utf8', '--format=iife', '--target=es2019', '--log-level=warning'];
  execFileSync(process.execPath, [esbuild, entry, ...options, `--outfile=${file}`]);
  return file;
}
