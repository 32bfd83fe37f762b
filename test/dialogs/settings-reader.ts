import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SettingFault } from '../../dialogs/setting-source.js';
import { readSettings, type Settings, SettingsError } from '../../dialogs/settings.js';

/** Settings as a test gives them: an environment, and the text of `.env` where there is one. */
export interface SettingsReader {
  /** A folder of the test's own, from which relative paths are taken. */
  readonly root: string;
  read(environment: Texts, envFile?: string): Settings;
  faultsOf(environment: Texts, envFile?: string): readonly SettingFault[];
}
export type Texts = Readonly<Record<string, string>>;

export function settingsReader(): SettingsReader {
  const root = mkdtempSync(join(tmpdir(), 'settings-'));
  const read = (environment: Texts, envFile?: string) => readSettings({ environment, envFile, root });
  const faultsOf = (environment: Texts, envFile?: string) => {
    try {
      read(environment, envFile);
      return [];
    } catch (error) {
      if (error instanceof SettingsError) return error.faults;
      throw error;
    }
  };
  return { root, read, faultsOf };
}

/** A key of the shortest length. */
export const KEY = Buffer.alloc(32, 1).toString('base64');

/** An app registration that is complete. */
export const APP = { MICROSOFT_APP_ID: 'id', MICROSOFT_APP_PASSWORD: 'hush-app' };
