import { healthchecks } from '../../../../main/webhook/recipes/healthchecks.ts';
import { uptimeKuma } from '../../../../main/webhook/recipes/uptime-kuma.ts';
import { betterStack } from '../../../../main/webhook/recipes/better-stack.ts';
import { cronitor } from '../../../../main/webhook/recipes/cronitor.ts';
import { deadMansSnitch } from '../../../../main/webhook/recipes/dead-mans-snitch.ts';
import { saysExactly } from './golden.ts';

saysExactly(healthchecks, {
  failure: {
    method: 'POST',
    url: 'https://hc.example.org/ping/s/healthchecks-documents/fail?rid=run-1',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: 'Documents: backup failed\nCannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
  },
  success: {
    method: 'POST',
    url: 'https://hc.example.org/ping/s/healthchecks-documents?rid=run-1',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: 'Documents: backup succeeded\nEverything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
  },
  before: {
    method: 'POST',
    url: 'https://hc.example.org/ping/s/healthchecks-documents/start?rid=run-1',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: '',
  },
});

saysExactly(uptimeKuma, {
  failure: {
    method: 'GET',
    url: 'https://kuma.example.org/api/push/s%2Fkuma-documents?status=down&msg=Documents%3A+backup+failed&ping=9000',
    headers: {},
    body: '',
  },
  success: {
    method: 'GET',
    url: 'https://kuma.example.org/api/push/s%2Fkuma-documents?status=up&msg=Documents%3A+backup+succeeded&ping=9000',
    headers: {},
    body: '',
  },
});

saysExactly(betterStack, {
  failure: {
    method: 'POST',
    url: 'https://uptime.betterstack.com/api/v1/heartbeat/s%2Fheartbeat-documents/fail',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: 'Documents: backup failed\nCannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
  },
  success: {
    method: 'POST',
    url: 'https://uptime.betterstack.com/api/v1/heartbeat/s%2Fheartbeat-documents',
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    body: 'Documents: backup succeeded\nEverything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
  },
});

saysExactly(cronitor, {
  failure: {
    method: 'GET',
    url: 'https://cronitor.link/p/s%2Fcronitor-key/documents-backup?state=fail&series=run-1&message=Documents%3A+backup+failed&host=tower&env=home&status_code=1',
    headers: {},
    body: '',
  },
  success: {
    method: 'GET',
    url: 'https://cronitor.link/p/s%2Fcronitor-key/documents-backup?state=complete&series=run-1&message=Documents%3A+backup+succeeded&host=tower&env=home&status_code=',
    headers: {},
    body: '',
  },
  before: {
    method: 'GET',
    url: 'https://cronitor.link/p/s%2Fcronitor-key/documents-backup?state=run&series=run-1&message=Documents%3A+backup+started&host=tower&env=home',
    headers: {},
    body: '',
  },
});

saysExactly(deadMansSnitch, {
  failure: {
    method: 'GET',
    url: 'https://nosnch.in/s%2Fsnitch-documents?m=Documents%3A+backup+failed&s=1',
    headers: {},
    body: '',
  },
  success: {
    method: 'GET',
    url: 'https://nosnch.in/s%2Fsnitch-documents?m=Documents%3A+backup+succeeded&s=0',
    headers: {},
    body: '',
  },
});
