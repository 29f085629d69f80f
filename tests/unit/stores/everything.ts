export * from './page';
export { exportAll, readImport } from '@/stores/transfer';
