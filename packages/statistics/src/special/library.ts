import { compiled, igam, igamc, incbet, lgam, ndtr, ndtri, psi } from "cephes";

await compiled;

export { igam, igamc, incbet, lgam, ndtr, ndtri, psi };
