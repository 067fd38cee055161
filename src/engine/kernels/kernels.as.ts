/* The kernels of the engine, compiled to one WebAssembly module with 128-bit vectors (scripts/kernels.mjs). */
export { pack, packTransposed, gemm, gemmTransposed } from './gemm.as';
export { attention, attentionBack, attend } from './attention.as';
export { embed, scatter, layernorm, layernormBack } from './rows.as';
export { softmax, choose, chooseBack } from './softmax.as';
export { gelu, multiply, sumOfSquares, adamw } from './pointwise.as';
