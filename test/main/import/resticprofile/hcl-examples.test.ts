import { describe, expect, it } from 'vitest';
import { emptySource } from '../../../../preload/contract/usual-profile.ts';
import { importedFrom } from '../samples.ts';

const namesIn = (text: string) =>
  importedFrom(text, 'profiles.hcl').drafts.map(({ profile }) => profile.name);

/** The ways of writing that resticprofile's own examples show. */
describe('a resticprofile configuration in HCL', () => {
  it('may have everything in quotes, sections with = and empty lines between', () => {
    const { drafts, notes } = importedFrom(
      `"default" = {
  "env" = {
    "tmp" = "/tmp"
  }

  "initialize" = false

  "password-file" = "key"

  "repository" = "/Volumes/Disk"
}

"groups" = {
  "all" = ["letters", "code"]
}

"letters" = {
  "backup" = {
    "exclude-caches" = true

    "source" = ["."]

    "tag" = ["a", "b"]
  }

  "inherit" = "default"

  "retention" = {
    "keep-daily" = 1

    "keep-last" = 3

    "prune" = false
  }
}`,
      'profiles.hcl',
    );
    const [letters] = drafts;
    expect(drafts).toHaveLength(1);
    expect(letters?.repository).toMatchObject({
      location: '/Volumes/Disk',
      environment: [{ name: 'TMP', value: '/tmp' }],
    });
    expect(letters?.profile.source.paths).toEqual(['/etc/backup']);
    expect(letters?.profile.source.excludeCaches).toBe(true);
    expect(letters?.profile.tags).toEqual(['a', 'b']);
    expect(letters?.profile.retention).toMatchObject({ last: 3, daily: 1 });
    expect(notes).toContain('Key groups: left out, Bellhop has nothing like it yet.');
  });

  it('may have plain keys, sections without =, comments, and both in one file', () => {
    const text = `global {
    priority = "low"
    ionice-class = 2
    # not below 1000 MB
    min-memory = 1000
}

base {
    repository = "/tmp/backup"
    run-after-fail = "echo failed!"
}

code {
    inherit = "base"

    backup = {
        run-before = [ "echo Starting!", "ls -al ~/code" ]
        exclude = [ "/**/.git" ]
        source = [ "~/code" ]
    }
}

# from a stream

stream = {
    inherit = "base"

    backup {
        stdin = true
        source = "./"
    }
}
`;
    expect(namesIn(text)).toEqual(['code', 'stream']);
    expect(importedFrom(text, 'p.hcl').notes).toContain(
      'Key global.min-memory: left out, Bellhop has nothing like it yet.',
    );
  });

  it('keeps spaces, quotes and letters of all languages in paths', () => {
    const { drafts } = importedFrom(
      `odd {
    repository = "/backup"
    backup {
        exclude = ["My'Documents", "My\\"Documents", "[aA]*"]
        source = ["/source dir", "/source\\"dir", "/Côte d'Ivoire", "/with space; echo foo'"]
    }
}`,
      'profiles.hcl',
    );
    expect(drafts[0]?.profile.source).toEqual({
      ...emptySource,
      paths: ['/source dir', '/source"dir', "/Côte d'Ivoire", "/with space; echo foo'"],
      exclusions: ["My'Documents", 'My"Documents', '[aA]*'],
    });
  });

  it('keeps the login of a repository out of the profile', () => {
    const text =
      'nas {\n repository = "rest:http://ada:hunter2@localhost:8000/path"\n backup { source = "/a" }\n}';
    const { drafts, notes } = importedFrom(text, 'profiles.hcl');
    expect(drafts[0]?.repository.location).toBe('rest:http://localhost:8000/path');
    expect(JSON.stringify({ drafts, notes })).not.toContain('hunter2');
  });

  it('may give each section in parts, of which the later go before the earlier', () => {
    const { drafts, notes } = importedFrom(
      `global { send-timeout = "5s" }
global { send-timeout = "2s" }
nas { repository = "/old" }
nas { repository = "/new" }
nas {
  env { A = "1" }
  env { B = "2" }
  backup { source = "/a", tag = "x" }
  backup { source = "/b" }
  backup {
    send-after { url = "https://a.example/" }
    send-after { url = "https://b.example/" }
    schedule { at = "hourly" }
    schedule { at = "03:30" }
  }
  copy { repository = "/copy" }
  copy { }
  retention { keep-last = 1 }
  retention { keep-last = 2 }
}`,
      'profiles.hcl',
    );
    const { profile, repository } = drafts[0]!;
    expect(repository.location).toBe('/new');
    expect(repository.environment).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: '2' },
    ]);
    expect(profile.source.paths).toEqual(['/b']);
    expect(profile.tags).toEqual(['x']);
    expect(profile.tasks.backup.hooks.map(({ url, timeoutMs }) => [url, timeoutMs])).toEqual([
      ['https://a.example/', 2_000],
      ['https://b.example/', 2_000],
    ]);
    expect(profile.tasks.backup.schedules).toEqual([{ kind: 'calendar', expression: '03:30' }]);
    expect(profile.copyTo?.location).toBe('/copy');
    expect(profile.retention?.last).toBe(2);
    expect(notes).toEqual([]);
  });

  it('says of what is no section that it is no profile', () => {
    const text =
      'nas { backup { source = "/a" } }\nlist = ["a"]\nmixed = [{ a = 1 }, 2]\nempty = []\nword = "x"';
    const { notes } = importedFrom(text, 'profiles.hcl');
    expect(notes.filter((note) => note.includes('not a profile'))).toEqual([
      'Key list: left out, it is not a profile.',
      'Key mixed: left out, it is not a profile.',
      'Key empty: left out, it is not a profile.',
      'Key word: left out, it is not a profile.',
    ]);
  });
});
