import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../knowledge/project-root.js';

/** Builds the widget from the sources as they are, into a folder, as small as it is shipped, and gives the file. */
export function buildWidget(folder: string): string {
  const file = join(folder, 'chat-widget.js');
  const esbuild = join(projectRoot, 'node_modules', 'esbuild', 'bin', 'esbuild');
  const entry = join(projectRoot, 'bot', 'widget', 'chat-widget.ts');
  const options = ['--bundle', '--minify', '--format=iife', '--target=es2019', '--log-level=warning'];
  execFileSync(process.execPath, [esbuild, entry, ...options, `--outfile=${file}`]);
  return file;
}

/** The same for the script by which other sites embed the chat, as small as it is shipped. */
export function buildEmbed(folder: string): string {
  const file = join(folder, 'embed.js');
  const esbuild = join(projectRoot, 'node_modules', 'esbuild', 'bin', 'esbuild');
  const entry = join(projectRoot, 'bot', 'embed', 'embed.ts');
  const options = ['--bundle', '--minify', '--charset=utf8', '--format=iife', '--target=es2019', '--log-level=warning'];
  execFileSync(process.execPath, [esbuild, entry, ...options, `--outfile=${file}`]);
  return file;
}
