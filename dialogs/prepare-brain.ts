import { prepareBrain } from './brain-file.js';
import { withHelper } from './understanding/training-helper.js';

/** The process in which a brain is trained; see brain-file.ts. Sends the faults, none where all went well. */
const [dataFolder = '', file = ''] = process.argv.slice(2);
process.send?.(await withHelper((helper) => prepareBrain(dataFolder, file, helper)));
process.disconnect?.();
