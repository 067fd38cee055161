import { describe, expect, test } from 'vitest';
import { houseFiles } from './files.ts';
import { guarded, guards } from './guards.ts';
import { breaches, placeOf, rooms } from './rooms.ts';
import { importsOf } from './syntax.ts';

const house = houseFiles();
const planted = (path: string, source: string): string[] => breaches(new Map([[path, source]]));
const plantedGuard = (path: string, source: string): string[] => guarded(new Map([[path, source]]));

test('the house keeps to its table of imports', () => {
  expect(house.size).toBeGreaterThan(150);
  expect(breaches(house)).toEqual([]);
});

test('the guards find nothing in the house', () => {
  expect(guarded(house)).toEqual([]);
});

test('every room is in use, or the table promises what is not there', () => {
  const used = new Set([...house.keys()].map((path) => placeOf(path)?.room));
  expect(rooms.filter((room) => !used.has(room)).map(({ name }) => name)).toEqual([]);
});

describe('imports are seen in every form', () => {
  const forms: readonly [source: string, from: string, how: string][] = [
    ['import a from "./a.ts";', './a.ts', 'static'],
    ['import { a, type B } from "./a.ts";', './a.ts', 'static'],
    ['import * as a from "./a.ts";', './a.ts', 'static'],
    ['import "./a.css";', './a.css', 'static'],
    ['import a from "./a.md?raw";', './a.md?raw', 'static'],
    ['import type { A } from "./a.ts";', './a.ts', 'type'],
    ['import { type A } from "./a.ts";', './a.ts', 'type'],
    ['type A = import("./a.ts").A;', './a.ts', 'type'],
    ['type A = typeof import("./a.ts");', './a.ts', 'type'],
    ['export { a } from "./a.ts";', './a.ts', 'export'],
    ['export * from "./a.ts";', './a.ts', 'export'],
    ['export type { A } from "./a.ts";', './a.ts', 'type'],
    ['const a = await import("./a.ts");', './a.ts', 'dynamic'],
    ['const a = () => <p>{import(`./a.ts`)}</p>;', './a.ts', 'dynamic'],
    ['const all = import.meta.glob<object>(["./*.ts"], { eager: true });', './*.ts', 'glob'],
  ];
  test.each(forms)('%s', (source, from, how) => {
    expect(importsOf('a.tsx', source)).toMatchObject([{ from, how }]);
  });

  test('and nothing else is taken for one', () => {
    const source =
      '// import "./a.ts"\nconst text = `import "./b.ts"`; const re = /import ".\\/c.ts"/; const d = <p>import "./d.ts"</p>;';
    expect(importsOf('a.tsx', source)).toEqual([]);
  });

  test('style sheets and chapters import too', () => {
    const css = '@import "./a.css"; .x { composes: y from "./b.module.css"; mask: url("../c.svg") url(data:,x) } /* url(d) */';
    expect(importsOf('x.css', css).map(({ from }) => from)).toEqual(['./a.css', './b.module.css', '../c.svg']);
    expect(importsOf('x.mdx', 'Text.\n\nimport { A } from "./a.ts"\n')).toMatchObject([{ from: './a.ts' }]);
  });

  test('what does not parse is an error, not an empty list', () => {
    expect(() => importsOf('a.ts', 'import from from from')).toThrow(/does not parse/);
  });
});

describe('planted breaches of the table are found', () => {
  const wrong: readonly [path: string, source: string][] = [
    ['content/en/site.ts', 'import { sum } from "../../src/engine/sum.ts";'],
    ['content/en/site.ts', 'import type { Widget } from "../../src/contract/define.ts";'],
    ['content/facts/models.ts', 'import { max } from "d3";'],
    ['content/en/chapters/01-a.mdx', 'import { A } from "../../../src/prose/A.tsx"'],
    ['src/engine/a.ts', 'import React from "react";'],
    ['src/engine/a.ts', 'import type { Pair } from "../toys/bradleyTerry.ts";'],
    ['src/engine/a.ts', 'import { readFileSync } from "node:fs";'],
    ['src/toys/a.ts', 'export { models } from "../../content/facts/models.ts";'],
    ['src/toys/a.ts', 'const a = import("../contract/run.ts");'],
    ['src/contract/a.ts', 'import { useState } from "react";'],
    ['src/contract/a.ts', 'import type { site } from "../../content/en/site.ts";'],
    ['src/charts/A.tsx', 'import { site } from "../../content/en/site.ts";'],
    ['src/charts/A.tsx', 'import { useStore } from "zustand";'],
    ['src/widgets/a/View.tsx', 'import { View } from "../b/View.tsx";'],
    ['src/widgets/a/View.tsx', 'import type { Frame } from "../b/model.ts";'],
    ['src/widgets/a/View.module.css', '.x { composes: y from "../b/View.module.css" }'],
    ['src/widgets/a/View.tsx', 'import { Stage } from "../../surfaces/stage/Stage.tsx";'],
    ['src/widgets/a/View.tsx', 'import { Term } from "../../prose/Term.tsx";'],
    ['src/widgets/a/View.tsx', 'import { scaleLinear } from "d3-scale";'],
    ['src/widgets/a/View.tsx', 'import { useStore } from "zustand";'],
    ['src/widgets/a/model.ts', 'const all = import.meta.glob("../*/model.ts");'],
    ['src/widgets/a/model.ts', 'import { shared } from "../shared.ts";'],
    ['src/widgets/a/model.test.ts', 'import { model } from "../b/model.ts";'],
    ['src/prose/A.tsx', 'import { sum } from "../engine/sum.ts";'],
    ['src/prose/A.tsx', 'import { widgets } from "virtual:widgets";'],
    ['src/surfaces/reader/A.tsx', 'import widget from "../../widgets/a/widget.ts";'],
    ['src/surfaces/reader/A.tsx', 'const all = import.meta.glob("../../widgets/*/widget.ts");'],
    ['src/surfaces/reader/A.tsx', 'import { sum } from "../../engine/sum.ts";'],
    ['src/surfaces/reader/A.tsx', 'import type { Frame } from "../../toys/gae.ts";'],
    ['src/surfaces/reader/A.tsx', 'const a = (name: string) => import(name);'],
    ['src/surfaces/stage/A.tsx', 'import { storage } from "../reader/storage.ts";'],
    ['src/surfaces/stage/A.tsx', 'import { widgets } from "virtual:widgets";'],
    ['src/styles/a.css', '@import "../prose/a.css";'],
    ['scripts/a.mjs', 'import { sum } from "../src/engine/sum.ts";'],
    ['scripts/a.mjs', 'import chalk from "chalk";'],
    ['public/embed.js', 'import("../src/surfaces/stage/runtime.ts");'],
    ['src/main.ts', ''],
    ['src/utils/a.ts', ''],
    ['more/a.ts', ''],
    ['src/styles/a.ts', ''],
  ];
  test.each(wrong)('%s: %s', (path, source) => {
    expect(planted(path, source)).toHaveLength(1);
  });

  const right: readonly [path: string, source: string][] = [
    ['content/zh/site.ts', 'import type { site } from "../en/site.ts";'],
    ['src/toys/a.ts', 'import { sum } from "../engine/sum.ts";'],
    ['src/toys/deep/a.test.ts', 'import level1 from "../../../tests/golden/level1.json"; import { test } from "vitest";'],
    ['src/contract/a.ts', 'import type { ComponentType } from "react"; import { createStore } from "zustand/vanilla";'],
    ['src/widgets/a/View.tsx', 'import { max } from "d3"; import { models } from "../../../content/facts/models.ts";'],
    ['src/surfaces/stage/A.ts', 'import type { IslandData } from "../reader/islands.ts";'],
    ['src/surfaces/reader/A.ts', 'import "../stage/runtime.ts"; import { widgets } from "virtual:widgets";'],
    ['scripts/a.ts', 'import type { Page } from "../src/surfaces/reader/pages.tsx"; import "node:fs"; import("vite");'],
  ];
  test.each(right)('and this is none, %s: %s', (path, source) => {
    expect(planted(path, source)).toEqual([]);
  });
});

describe('planted breaches of the guards are found', () => {
  const wrong: Readonly<Record<string, readonly [path: string, source: string][]>> = {
    'd3-computes': [
      ['src/charts/A.tsx', 'import { select } from "d3";'],
      ['src/charts/A.tsx', 'import { selectAll as all } from "d3";'],
      ['src/charts/A.tsx', 'import { axisBottom } from "d3";'],
      ['src/charts/A.tsx', 'import { zoomIdentity } from "d3";'],
      ['src/charts/A.tsx', 'import { transition } from "d3";'],
      ['src/charts/A.tsx', 'import { brushX } from "d3";'],
      ['src/charts/A.tsx', 'import { drag } from "d3";'],
      ['src/charts/A.tsx', 'import { randomNormal } from "d3";'],
      ['src/charts/A.tsx', 'import { json } from "d3";'],
      ['src/charts/A.tsx', 'import * as d3 from "d3";'],
      ['src/charts/A.tsx', 'import d3 from "d3";'],
      ['src/charts/A.tsx', 'const d3 = import("d3");'],
      ['src/charts/A.tsx', 'export * from "d3";'],
      ['src/charts/A.tsx', 'import { line } from "d3-shape";'],
    ],
    storage: [
      ['src/surfaces/reader/theme.ts', 'localStorage.setItem("a", "b");'],
      ['src/widgets/a/View.tsx', 'window.sessionStorage.getItem("a");'],
      ['src/surfaces/reader/a.ts', 'const a = globalThis["localStorage"];'],
      ['src/surfaces/reader/a.ts', 'document.cookie = "a=b";'],
      ['src/surfaces/reader/a.ts', 'const { cookie, sessionStorage: s } = window; s; const t = sessionStorage;'],
      ['src/surfaces/reader/a.ts', 'const script = `try{localStorage.x}catch(e){}`;'],
      ['src/surfaces/reader/a.ts', 'const open = indexedDB.open("a");'],
      ['src/surfaces/reader/a.ts', 'const a = (localStorage as Storage).length;'],
      ['src/surfaces/reader/a.ts', 'const a = localStorage!;'],
      ['public/embed.js', 'localStorage.clear()'],
    ],
    repeatable: [
      ['src/engine/a.ts', 'const a = Math.random();'],
      ['src/engine/a.ts', 'const { exp } = Math;'],
      ['src/engine/a.ts', 'const m = Math;'],
      ['src/engine/a.ts', 'const a = (Math as { random(): number }).random();'],
      ['src/engine/a.ts', 'const a = globalThis.Math.random();'],
      ['src/toys/a.ts', 'const a = Math.exp(1);'],
      ['src/toys/a.ts', 'const a = Math["log"](1);'],
      ['src/toys/a.ts', 'const a = (name: string) => Math[name];'],
      ['src/toys/a.ts', 'const f = [1].map(Math.tanh);'],
      ['src/toys/a.ts', 'const a = (x: number) => x ** 0.5;'],
      ['src/toys/a.ts', 'let x = 2; x **= 0.5;'],
      ['src/toys/a.ts', 'const a = Date.now();'],
      ['src/toys/a.ts', 'const a = new Date();'],
      ['src/toys/a.ts', 'const a = performance.now();'],
      ['src/toys/a.ts', 'const a = crypto.getRandomValues(b);'],
      ['src/widgets/a/model.ts', 'const a = Math.pow(2, x);'],
      ['tests/fixtures/widgets/a/model.ts', 'const a = Math.sin(2);'],
    ],
    'no-requests': [
      ['src/surfaces/reader/a.ts', 'const a = await fetch("a.json");'],
      ['src/surfaces/reader/a.ts', 'window.fetch("a.json");'],
      ['src/surfaces/reader/a.ts', 'const a = [""].map(fetch);'],
      ['src/surfaces/reader/a.ts', 'const a = new XMLHttpRequest();'],
      ['src/surfaces/reader/a.ts', 'navigator.sendBeacon("a");'],
      ['src/surfaces/stage/labWorker.ts', 'importScripts("a.js");'],
    ],
    'one-script-format': [
      ['index.html', '<script type="module" src="a.js"></script>'],
      ['scripts/site/shell.ts', 'const a = `<script type="module" src="${b}">`;'],
      ['src/surfaces/reader/A.tsx', 'const a = <script type="module" />;'],
    ],
    'no-addresses': [
      ['src/surfaces/reader/A.tsx', 'const a = <a href="https://example.org/">x</a>;'],
      ['src/prose/A.tsx', 'const a = `http://${host}/`;'],
      ['src/prose/A.tsx', 'const a = "//example.org/a.js";'],
      ['src/styles/a.css', '.a { background: url(https://example.org/a.png) }'],
      ['src/styles/a.css', '@import "//example.org/a.css";.a{background:url(//example.org/a.png)}'],
      ['index.html', '<link href="https://example.org/a.css">'],
      ['public/a.svg', '<image href="http://example.org/a.png"/>'],
    ],
    oracle: [
      ['src/toys/oracle.ts', 'const c = a + b;'],
      ['src/toys/oracle.ts', 'const c = `${a - b}`;'],
      ['src/toys/oracle.ts', 'const c = [a * b];'],
      ['src/toys/oracle.ts', 'const c = a / b;'],
      ['src/toys/oracle.ts', 'const c = a % b;'],
      ['src/toys/oracle.ts', 'const c = a ** b;'],
      ['src/toys/oracle.ts', 'const c = -a;'],
      ['src/toys/oracle.ts', 'let c = 1; c += a;'],
      ['src/toys/oracle.ts', 'let c = 1; c++;'],
      ['src/toys/oracle.ts', 'const c = a << 1;'],
      ['src/toys/oracle.ts', 'const c = Math.max(a, b);'],
    ],
    names: [
      ['src/engine/utils.ts', ''],
      ['src/prose/helpers/a.ts', ''],
      ['src/widgets/index.ts', ''],
    ],
  };

  test('by every guard', () => {
    expect(Object.keys(wrong).sort()).toEqual(guards.map(({ id }) => id).sort());
  });

  test.each(Object.entries(wrong).flatMap(([id, cases]) => cases.map(([path, source]) => [id, path, source] as const)))(
    '%s: %s: %s',
    (id, path, source) => {
      const { says } = guards.find((guard) => guard.id === id)!;
      expect(plantedGuard(path, source).filter((each) => each.includes(says))).not.toEqual([]);
    },
  );

  test('what a model takes from its own folder is held to the same', () => {
    const files = new Map([
      ['src/widgets/a/model.ts', 'import { b } from "./b.ts"; export const a = b;'],
      ['src/widgets/a/b.ts', 'import { c } from "./c.ts"; export const b = c;'],
      ['src/widgets/a/c.ts', 'export const c = Math.random();'],
      ['src/widgets/a/layout.ts', 'export const d = Math.hypot(1, 2);'],
    ]);
    expect(guarded(files)).toMatchObject([expect.stringContaining('src/widgets/a/c.ts')]);
  });

  const right: readonly [path: string, source: string][] = [
    ['src/charts/A.tsx', 'import { scaleLinear, line, max, extent, randomLcg } from "d3"; import type { ScaleLinear } from "d3";'],
    ['src/surfaces/reader/storage.ts', 'localStorage.getItem("a");'],
    ['src/surfaces/reader/a.ts', 'import { storage } from "./storage.ts"; storage.read("a"); // localStorage'],
    ['src/engine/a.ts', 'const a = Math.sqrt(2) + Math.fround(2 ** 32); // Math.exp\nconst text = "Math.exp";'],
    ['src/surfaces/stage/a.ts', 'const a = Math.random(); const prefetch = 1; const b = { fetch: 1 }; type C = { fetch: Date };'],
    ['src/engine/a.ts', 'type A = Date; const a = Date.UTC(2022, 10); const b = { Math: 1 };'],
    [
      'src/charts/A.tsx',
      'const a = <svg xmlns="http://www.w3.org/2000/svg" />; const b = /^https?:\\/\\//; // https://example.org',
    ],
    [
      'src/toys/oracle.ts',
      'type A = { -readonly [K in "a-b"]+?: 1 }; const a = `a-b ${c} + 1`; // a + b\nconst r = /a+b*/; const n = !c;',
    ],
  ];
  test.each(right)('and this is none, %s: %s', (path, source) => {
    expect(plantedGuard(path, source)).toEqual([]);
  });
});
