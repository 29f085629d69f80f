import type { APIRoute } from 'astro';
import { library } from '@/library';
import { outline } from '@/library/outline';

/** The outline of guides, fixes and steps that marks, "continue", what was tried and reports are drawn from. */
export const GET: APIRoute = async () => Response.json(outline(await library()));
