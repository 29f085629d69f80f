import { library } from '@/library';
import { outline } from '@/library/outline';

export const GET = async () => Response.json(outline(await library()));
