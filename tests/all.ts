import { spawn } from 'node:child_process';

/*
 * `npm test`. What reads no built site runs beside the builds and their tests. The browser has the machine to itself, since
 * its tests tell what comes too late.
 */
const beside = [
	['test:types', 'test:build', 'test:site'],
	['lint', 'check', 'test:unit'],
];

/** Runs a script of package.json. What it says goes to the terminal as it comes, or, with `pipe`, once it has failed. */
function run(script: string, stdio: 'pipe' | 'inherit' = 'pipe'): Promise<boolean> {
	const from = performance.now();
	// The colours of a terminal would be lost on the way through here.
	const env = stdio === 'pipe' && process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
	const child = spawn('npm', ['run', '--silent', script], { stdio, env, shell: process.platform === 'win32' });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text));
	return new Promise((resolve) =>
		child.on('close', (code) => {
			const seconds = Math.round((performance.now() - from) / 1000);
			console.log(
				code === 0 ? `Passed: npm run ${script}, ${seconds} s` : `${said}\nFAILED: npm run ${script}, ${seconds} s`,
			);
			resolve(code === 0);
		}),
	);
}

/** Runs scripts one after the other, until one fails. */
async function inTurn(scripts: string[]): Promise<boolean> {
	for (const script of scripts) if (!(await run(script))) return false;
	return true;
}

const passed = await Promise.all(beside.map(inTurn));
process.exitCode = passed.every(Boolean) && (await run('test:browser', 'inherit')) ? 0 : 1;
