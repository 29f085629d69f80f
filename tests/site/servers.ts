import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const packages = { nginx: ['nginx', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'] };
const modules = '/etc/nginx/modules-enabled';

/** Why a web server cannot run here, if so: it is looked for, and else installed from Debian's packages. */
export function lacking(name: keyof typeof packages, system: string = process.platform): string | undefined {
	// Elsewhere nginx has neither Debian's folder of modules nor, as a rule, Brotli.
	if (system !== 'linux') return `The test of hosting with ${name} needs Linux, where the site is hosted.`;
	const there = () =>
		spawnSync(name, ['version'], { stdio: 'ignore' }).error === undefined && (name === 'caddy' || brotli());
	if (there()) return undefined;
	const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
	for (const command of [
		['apt-get', 'update'],
		['apt-get', 'install', '-y', ...packages[name]],
	]) {
		const [first, ...rest] = [...root, ...command];
		spawnSync(first!, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
	}
	return there()
		? undefined
		: `The test of hosting needs ${name} and could not install it. Install ${packages[name].join(' and ')}, then run npm test again.`;
}

/** Whether a test is left out for want of something: on a reader's machine, and never where CI counts on it. */
export const leftOut = (lack: string | undefined, { CI } = process.env as { CI?: string }): boolean =>
	lack !== undefined && !CI;

const brotli = () =>
	spawnSync('sh', ['-c', `cat ${modules}/*brotli* || nginx -V 2>&1 | grep brotli`], { stdio: 'ignore' }).status === 0;

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, ready));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

/**
 * Starts nginx or Caddy over the built site, with the file that the build wrote for it: only its port and folder are others.
 * @throws {Error} with what to do, when it is not there and cannot be installed.
 */
export async function serve(
	name: keyof typeof packages,
	folder = 'dist',
): Promise<{ origin: string; stop: () => void }> {
	const lack = lacking(name);
	if (lack) throw new Error(lack);
	const port = await freePort();
	const place = mkdtempSync(join(tmpdir(), `unstuck-${name}-`));
	const file = join(place, 'config');
	const text = (from: string) =>
		readFileSync(`${folder}/.hosting/${from}`, 'utf8').replaceAll('/srv/unstuck', resolve(folder));
	if (name === 'nginx') {
		const load = readdirSync(modules)
			.map((module) => `include ${modules}/${module};`)
			.join('\n');
		const site = text('nginx.conf').replace('listen 80;', `listen ${port};`).replace('listen [::]:80;', '');
		for (const temporary of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) mkdirSync(join(place, temporary));
		const paths = [
			'client_body_temp_path body',
			'proxy_temp_path proxy',
			'fastcgi_temp_path fastcgi',
			'uwsgi_temp_path uwsgi',
			'scgi_temp_path scgi',
		].map((path) => path.replace(/ /, ` ${place}/`));
		writeFileSync(
			file,
			`${load}\npid ${place}/pid;\nerror_log ${place}/error.log;\nworker_processes 2;\nevents { worker_connections 2048; }\nhttp {\n${paths.join(';\n')};\n${site}\n}\n`,
		);
		execFileSync('nginx', ['-t', '-q', '-c', file], { stdio: 'pipe' });
	} else {
		writeFileSync(file, `{\n\tadmin off\n}\n${text('Caddyfile').replace(':80 {', `:${port} {`)}`);
		execFileSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', file], { stdio: 'pipe' });
	}
	const args =
		name === 'nginx' ? ['-c', file, '-g', 'daemon off;'] : ['run', '--adapter', 'caddyfile', '--config', file];
	const child: ChildProcess = spawn(name, args, { stdio: 'ignore', env: { ...process.env, HOME: place } });
	const origin = `http://127.0.0.1:${port}`;
	for (let tries = 0; ; tries++) {
		if (
			await fetch(origin).then(
				() => true,
				() => false,
			)
		)
			return { origin, stop: () => void child.kill() };
		if (tries > 100 || child.exitCode !== null)
			throw new Error(`${name} did not start with ${file}. Run it by hand with this file to see why.`);
		await new Promise((later) => setTimeout(later, 100));
	}
}
