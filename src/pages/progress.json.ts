import type { APIRoute } from 'astro';
import { library } from '@/library';
import { progressMap } from '@/library/progress';

/** The map of guides, fixes and steps that marks, "continue" and the page of what was tried are drawn from. */
export const GET: APIRoute = async () => Response.json(progressMap(await library()));
