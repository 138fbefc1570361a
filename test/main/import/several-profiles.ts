/** One resticprofile configuration in its four languages, each as people write it. */
export const severalProfiles = {
  toml: `
version = "1"

[global]
send-timeout = "1m20s"

[default]
repository = "/backup"
password-file = "key.txt"

[default.env]
TMPDIR = "/tmp"

[default.retention]
keep-daily = 7
keep-monthly = 12

[documents]
inherit = "default"

[documents.backup]
source = ["/home/ada/Documents", "/home/ada/My \\"old\\" letters"]
exclude = ["*.tmp"]
tag = ["home", "paper"]
schedule = "hourly"

[[documents.backup.send-before]]
url = "https://a.example/start"

[[documents.backup.send-before]]
url = "https://b.example/start"
method = "HEAD"

[documents.backup.send-after-fail]
method = "POST"
url = "https://a.example/fail"
body = """
The backup failed:
  \${ERROR}
"""
headers = [
  { name = "Content-Type", value = "text/plain" },
  { name = "X-Level", value = "4" },
]

[photos]
inherit = "default"

[photos.backup]
source = "/home/ada/Photos"
no-error-on-warning = true
`,
  yaml: `
version: "1"
global:
  send-timeout: 1m20s
default:
  repository: /backup
  password-file: key.txt
  env:
    TMPDIR: /tmp
  retention:
    keep-daily: 7
    keep-monthly: 12
documents:
  inherit: default
  backup:
    source: [/home/ada/Documents, '/home/ada/My "old" letters']
    exclude: ["*.tmp"]
    tag: [home, paper]
    schedule: hourly
    send-before:
      - url: https://a.example/start
      - url: https://b.example/start
        method: HEAD
    send-after-fail:
      method: POST
      url: https://a.example/fail
      body: |
        The backup failed:
          \${ERROR}
      headers:
        - {name: Content-Type, value: text/plain}
        - {name: X-Level, value: "4"}
photos:
  inherit: default
  backup:
    source: /home/ada/Photos
    no-error-on-warning: true
`,
  json: `{
  "version": "1",
  "global": {"send-timeout": "1m20s"},
  "default": {
    "repository": "/backup",
    "password-file": "key.txt",
    "env": {"TMPDIR": "/tmp"},
    "retention": {"keep-daily": 7, "keep-monthly": 12}
  },
  "documents": {
    "inherit": "default",
    "backup": {
      "source": ["/home/ada/Documents", "/home/ada/My \\"old\\" letters"],
      "exclude": ["*.tmp"],
      "tag": ["home", "paper"],
      "schedule": "hourly",
      "send-before": [
        {"url": "https://a.example/start"},
        {"url": "https://b.example/start", "method": "HEAD"}
      ],
      "send-after-fail": {
        "method": "POST",
        "url": "https://a.example/fail",
        "body": "The backup failed:\\n  \${ERROR}\\n",
        "headers": [
          {"name": "Content-Type", "value": "text/plain"},
          {"name": "X-Level", "value": "4"}
        ]
      }
    }
  },
  "photos": {
    "inherit": "default",
    "backup": {"source": "/home/ada/Photos", "no-error-on-warning": true}
  }
}`,
  hcl: `
version = "1"

global {
  send-timeout = "1m20s" # for all
}

default = {
  repository = "/backup"
  password-file = "key.txt"
  env = {
    TMPDIR = "/tmp"
  }
}

// A section may come in parts.
default "retention" {
  keep-daily = 7
  keep-monthly = 12
}

documents {
  inherit = "default"
  "backup" {
    source = [ "/home/ada/Documents", "/home/ada/My \\"old\\" letters" ]
    exclude = ["*.tmp",]
    tag = ["home"]
    tag = ["paper"]
    schedule = "hourly"

    send-before {
      url = "https://a.example/start"
    }
    send-before {
      url = "https://b.example/start"
      method = "HEAD"
    }

    /* Of these there is one. */
    send-after-fail = {
      method = "POST"
      url = "https://a.example/fail"
      body = <<-EOF
        The backup failed:
          \${ERROR}
        EOF
      headers { name = "Content-Type", value = "text/plain" }
      headers { name = "X-Level", value = "4" }
    }
  }
}

photos "backup" {
  source = "/home/ada/Photos"
  no-error-on-warning = true
}

photos {
  inherit = "default"
}
`,
} as const;
