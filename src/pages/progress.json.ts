import type { APIRoute } from 'astro';
import { library } from '@/library';
import { outline } from '@/library/outline';

export const GET: APIRoute = async () => Response.json(outline(await library()));
