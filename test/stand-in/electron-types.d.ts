/// <reference types="electron" />

// Brings in the global namespace `Electron`, which the stand-in is typed against. Importing it from
// 'electron' would make every module here depend on the module it stands in for.
