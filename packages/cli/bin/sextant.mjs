#!/usr/bin/env node
// A committed file: npm makes no link to a file that does not exist yet.
import "../dist/main.js";
