#!/usr/bin/env node
import { createRequire } from 'node:module';

createRequire(import.meta.url)('../dist/bin/load.cjs')
  .load('./cli.cjs')
  .run(process);
