import type { AnyWidget } from '../../contract/define.ts';
import { isLab } from '../../contract/model.ts';
import type { Port } from '../../contract/protocol.ts';
import { serveLab } from '../../contract/serveLab.ts';
import { createClock } from './turns.ts';

// The worker is given the widget's own script, view and all, so that the model is shipped once. Nothing is drawn here: React is a
// stand-in that answers everything with a function that does nothing.
const nothing: unknown = new Proxy(() => nothing, { get: (_, name) => (name === Symbol.toPrimitive ? () => '' : nothing) });

Object.assign(globalThis, {
  lineageLab(factory: (lineage: object) => { widget: AnyWidget }): void {
    const { widget } = factory({ react: nothing, jsx: nothing });
    if (!isLab(widget.model)) return;
    serveLab(globalThis as unknown as Port, widget.model, createClock());
  },
});
