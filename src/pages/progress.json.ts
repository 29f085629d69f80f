import type { APIRoute } from 'astro';
import { library } from '@/library';
import { progressMaps } from '@/library/outline';

/** The map of guides, fixes and steps that marks, "continue", what was tried and reports are drawn from; its first part. */
export const GET: APIRoute = async () => Response.json(progressMaps(await library())[0]);
