import type { APIRoute } from 'astro';
import { library } from '@/library';
import { statusOutline } from '@/library/outline';

export const GET: APIRoute = async () => Response.json(statusOutline(await library()));
