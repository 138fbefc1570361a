const region =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)(?:\/[A-Z][A-Za-z_-]*[a-z])+$/;
const fixed = /^Etc\/(?:GMT(?:0|[+-](?:[0-9]|1[0-4]))?|Greenwich|UCT|UTC|Universal|Zulu)$/;

/** The names of the IANA database that are neither a region's city nor a fixed offset. */
const others = new Set(
  `America/Knox_IN Australia/ACT Australia/LHI Australia/NSW Brazil/Acre Brazil/DeNoronha
  Brazil/East Brazil/West CET CST6CDT Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain
  Canada/Newfoundland Canada/Pacific Canada/Saskatchewan Canada/Yukon Chile/Continental
  Chile/EasterIsland Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT GMT+0 GMT-0 GMT0 Greenwich HST
  Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT Mexico/BajaNorte
  Mexico/BajaSur Mexico/General NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore
  Turkey UCT US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii
  US/Indiana-Starke US/Michigan US/Mountain US/Pacific US/Samoa UTC Universal W-SU WET Zulu`.split(
    /\s+/,
  ),
);

/**
 * Whether a name is written as the IANA database writes its zones. Intl alone is no judge: it takes
 * any case, offsets such as `+01:00` and abbreviations such as `PST`, which systemd refuses.
 */
export function isIanaSpelling(name: string): boolean {
  return region.test(name) || fixed.test(name) || others.has(name);
}
