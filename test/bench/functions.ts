export * from '../../functions/src/index.ts';
export { echo } from './echo.ts';
