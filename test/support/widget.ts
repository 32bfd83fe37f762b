import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../knowledge/project-root.js';

/** Builds the widget from the sources as they are, into a folder, and gives the file. */
export function buildWidget(folder: string): string {
  const file = join(folder, 'chat-widget.js');
  const esbuild = join(projectRoot, 'node_modules', 'esbuild', 'bin', 'esbuild');
  const entry = join(projectRoot, 'bot', 'widget', 'chat-widget.ts');
  const options = ['--bundle', '--format=iife', '--target=es2019', '--log-level=warning', `--outfile=${file}`];
  execFileSync(process.execPath, [esbuild, entry, ...options]);
  return file;
}
