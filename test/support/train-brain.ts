import { prepareBrain } from '../../dialogs/brain-file.js';
import { withHelper } from '../../dialogs/understanding/training-helper.js';

/** Trains a brain on a data folder and writes it to a file, outside Jest; see brain.ts. */
const [dataFolder = '', file = ''] = process.argv.slice(2);
const faults = await withHelper((helper) => prepareBrain(dataFolder, file, helper));
if (faults.length > 0) throw new Error(`the data folder has faults: ${JSON.stringify(faults)}`);
