import { untouchedFile } from '../../../scripts/serving/untouched-file.mjs';
import { listening } from '../../archive-api/listening.mjs';

const empty = '<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">';

/** An empty page on an origin of its own, which can import what was built, from `/dist`. */
export const startModulePage = () =>
  listening(async ({ url: { pathname } }) => {
    const file = await untouchedFile(pathname);
    return {
      status: file || pathname === '/' ? 200 : 404,
      headers: { 'Content-Type': file?.type ?? 'text/html; charset=utf-8' },
      body: file?.body ?? empty,
    };
  });
