import { ntfy } from '../../../../main/webhook/recipes/ntfy.ts';
import { gotify } from '../../../../main/webhook/recipes/gotify.ts';
import { pushover } from '../../../../main/webhook/recipes/pushover.ts';
import { pushbullet } from '../../../../main/webhook/recipes/pushbullet.ts';
import { appriseApi } from '../../../../main/webhook/recipes/apprise-api.ts';
import { saysExactly } from './golden.ts';

saysExactly(ntfy, {
  failure: {
    method: 'POST',
    url: 'https://ntfy.example.org/',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer s/ntfy-token' },
    body: {
      topic: 'my-backups-k3v9',
      title: 'Documents: backup failed',
      message:
        'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
      priority: 4,
      tags: ['warning'],
    },
  },
  success: {
    method: 'POST',
    url: 'https://ntfy.example.org/',
    headers: { 'Content-Type': 'application/json', Authorization: 'Bearer s/ntfy-token' },
    body: {
      topic: 'my-backups-k3v9',
      title: 'Documents: backup succeeded',
      message:
        'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
      priority: 2,
      tags: ['white_check_mark'],
    },
  },
});

saysExactly(gotify, {
  failure: {
    method: 'POST',
    url: 'https://gotify.example.org/message',
    headers: { 'Content-Type': 'application/json', 'X-Gotify-Key': 's/gotify-token' },
    body: {
      title: 'Documents: backup failed',
      message:
        'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
      priority: 8,
    },
  },
  success: {
    method: 'POST',
    url: 'https://gotify.example.org/message',
    headers: { 'Content-Type': 'application/json', 'X-Gotify-Key': 's/gotify-token' },
    body: {
      title: 'Documents: backup succeeded',
      message:
        'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
      priority: 2,
    },
  },
});

saysExactly(pushover, {
  failure: {
    method: 'POST',
    url: 'https://api.pushover.net/1/messages.json',
    headers: { 'Content-Type': 'application/json' },
    body: {
      token: 's/pushover-token',
      user: 's/pushover-user',
      title: 'Documents: backup failed',
      message:
        'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
      priority: 1,
      retry: 30,
      expire: 10800,
    },
  },
  success: {
    method: 'POST',
    url: 'https://api.pushover.net/1/messages.json',
    headers: { 'Content-Type': 'application/json' },
    body: {
      token: 's/pushover-token',
      user: 's/pushover-user',
      title: 'Documents: backup succeeded',
      message:
        'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
      priority: 0,
      retry: 30,
      expire: 10800,
    },
  },
});

saysExactly(pushbullet, {
  failure: {
    method: 'POST',
    url: 'https://api.pushbullet.com/v2/pushes',
    headers: { 'Content-Type': 'application/json', 'Access-Token': 's/pushbullet-token' },
    body: {
      type: 'note',
      title: 'Documents: backup failed',
      body: 'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
    },
  },
  success: {
    method: 'POST',
    url: 'https://api.pushbullet.com/v2/pushes',
    headers: { 'Content-Type': 'application/json', 'Access-Token': 's/pushbullet-token' },
    body: {
      type: 'note',
      title: 'Documents: backup succeeded',
      body: 'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
    },
  },
});

saysExactly(appriseApi, {
  failure: {
    method: 'POST',
    url: 'http://apprise.local:8000/notify/s%2Fapprise-key',
    headers: { 'Content-Type': 'application/json' },
    body: {
      title: 'Documents: backup failed',
      body: 'Cannot read "C:\\ada"\n<b>R&D</b> 100% = 😀 @all\nDuration: 9 s\nLook at the log.\n\nFatal: ```"\\',
      type: 'failure',
      tag: 'backup',
      format: 'text',
    },
  },
  success: {
    method: 'POST',
    url: 'http://apprise.local:8000/notify/s%2Fapprise-key',
    headers: { 'Content-Type': 'application/json' },
    body: {
      title: 'Documents: backup succeeded',
      body: 'Everything was backed up.\n14 files, 2.0 KiB\nAdded: 1.5 KiB\nDuration: 9 s\nSnapshot: 4bba301e',
      type: 'success',
      tag: 'backup',
      format: 'text',
    },
  },
});
