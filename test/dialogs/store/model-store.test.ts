import { Memory, modelStore } from './model-store.js';
import { storeContract } from './store-contract.js';

// The model that other stores are compared with keeps the contract itself.
storeContract('the model', async () => {
  const memory = new Memory();
  const store = modelStore(memory);
  return { store, reopen: async () => modelStore(memory), destroy: () => store.close() };
});
