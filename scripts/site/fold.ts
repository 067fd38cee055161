import { type Plugin, runnerImport } from 'vite';

/** A widget's words, and what it takes out of the fact base: plain data once they have run. */
const isFolded = /\.folded\.ts$|\/content\/\w+\/widgets\/[\w-]+\.ts$/;

/** A module that exports these values and computes nothing. */
export const constants = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([name, value]) => `export ${name === 'default' ? name : `const ${name} =`} ${JSON.stringify(value)};`)
    .join('\n');

/**
 * Runs such a module while the site is built and ships what it exports, so that a widget which takes sixteen claims out of the
 * fact base does not carry all of them. Unit tests run the module itself.
 */
export function folded(): Plugin {
  return {
    name: 'folded',
    enforce: 'pre',
    load: {
      filter: { id: isFolded },
      async handler(id) {
        const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, { configFile: false, logLevel: 'warn' });
        for (const file of dependencies) this.addWatchFile(file);
        return constants(module);
      },
    },
  };
}
