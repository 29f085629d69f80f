/**
 * Words that mean the same to someone with a stuck backup, in their own language, old names and brand names included.
 * The first of a line names the notion; the rest are equal to it. Several words in a row are one phrase. A word may
 * stand in several lines: then it means each of them. Spelling mistakes need no entry: they are corrected.
 *
 * The phone of the reader downloads this, so a line earns its place by being said.
 */
export const vocabulary: string[][] = `
backup, back up, back ups, backing up, backed up, copia de seguridad, copias de seguridad, respaldo, cópia de segurança, cópias de segurança, sicherung, sichern, gesichert, sauvegarde, sauvegarder, cadangan, cadangkan, mencadangkan, dicadangkan, pencadangan, backup-kopie, salvataggio, yedekleme, yedek
no backup, not backing up, not backed up, stopped backing up, stops backing up, does not back up, doesnt back up, doesnt backup, does not backup, dont backup, not backup, wont backup, never backs up, no longer backs up, wont back up, last backup old, fail silently, failing silently, failed silently, fails silently, silent failure
stuck, freeze, frozen, froze, hang, hung, stall, jammed, not moving, does not move, doesnt move, didnt move, did not move, wont move, not progressing, no progress, loading forever, loads forever, keeps loading, loops forever, never finishes, never finish, doesnt finish, does not finish, wont finish, not finishing, never ends, never completes, never complete, wont complete, sitting at, still uploading, in progress, bloccato, bloccata, bloccare, sbloccare, blocca, bloqueado, bloqueada, trabado, travado, parado, atascado, atascada, hängt, hängen, steckt, macet, tersangkut, terhenti, bloqué, bloquée, coincé, takıldı
slow, takes long, take long, takes so long, take so long, takes too long, taking long, taking so long, takes forever, taking forever, takes ages, takes hours, long time, excess time, how long, slowly, lento, lenta, langsam, dauert, lambat, lama, lent
fail, failure, error, unable, cannot, cant, can not, couldnt, could not, does not work, doesnt work, didnt work, not working, wont work, stopped working, cant complete, cannot complete, couldnt complete, couldnt be completed, could not be completed, not completed, unsuccessful, impossible, problem, issue, trouble, troubleshoot, can never, fehler, fehlgeschlagen, klappt nicht, kann nicht, wird nicht, fallo, no puede, no puedo, no se puede, erro, não consigo, não funciona, errore, non riesco, non funziona, gagal, tidak bisa, tak bisa, échec, impossible de
google drive, google account, google cloud, google one, google storage, gdrive, g drive, drive, gmail, google-konto, cuenta de google, conta do google, account google, akun google, compte google
icloud, icloud drive, apple cloud
apple account, apple id, appleid
cloud, cloud storage, online storage, nube, nuvem, wolke, awan
mobile data, cellular, cellular data, cell data, mobile internet, mobile network, data plan, phone data, without wifi, no wifi, 3g, 4g, 5g, lte, datos móviles, dados móveis, dati mobili, mobile daten, données mobiles, data seluler, paket data, kuota
wifi, wi fi, wlan, wireless
connection, internet, network, line, signal, broadband, conexión, conexão, connessione, verbindung, connexion, koneksi, jaringan
chats, chat, message, conversation, correspondence, text message, chat history, message history, nachricht, nachrichten, mensaje, mensajes, mensagem, mensagens, conversas, conversaciones, messaggio, messaggi, pesan, obrolan, percakapan
whatsapp, whats app, wa, whatsap, wsp, zap
delete, remove, erase, wipe, purge, get rid, borrar, eliminar, excluir, apagar, löschen, gelöscht, hapus, menghapus, dihapus, cancellare, eliminare, supprimer, effacer
clear, clean, empty, limpar, limpiar, borrar, vaciar, hapus, bersihkan, svuotare, pulire, cancella, leeren, vider
data, app data, data aplikasi, datos, dados, dati, daten, données
reinstall, uninstall, install again, delete the app, delete whatsapp, remove whatsapp, deleted whatsapp, fresh install, deinstallieren, neu installieren, desinstalar, reinstalar, disinstallare, reinstallare, instal ulang, copot
restart, reboot, turn off and on, switch off and on, off and on again, turn it off and on, power cycle, neustart, neu starten, reiniciar, riavviare, redémarrer, mulai ulang
start over, starts over, starts again, starts from the beginning, begins again, restart from 0, restarting from, keeps restarting, goes back to 0, back to 0, loop, again and again, over and over, repeat, endless, starts from scratch
restore, recover, recovery, retrieve, get back, bring back, restoration, find my backup, discover, detect, download my backup, download the backup, download my whatsapp backup, import, restaurar, recuperar, ripristinare, ripristino, recuperare, wiederherstellen, wiederherstellung, mengembalikan, kembalikan, memulihkan, pulihkan, restaurer, récupérer, encontrar
lost, lose, losing, loss, missing, gone, disappear, vanish, verloren, verschwunden, perdido, perdida, perder, perdere, persi, perso, hilang, terhapus, perdu, disparu, sumir, desapareceu
full, run out, running out, ran out, out of space, no space, no room, not enough, insufficient, not enough space, not enough storage, limit reached, lleno, llena, cheio, cheia, pieno, piena, voll, plein, penuh
storage, space, room, memory, capacity, disk, gb, gigabyte, almacenamiento, espacio, armazenamento, espaço, spazio, memoria, speicher, speicherplatz, stockage, espace, penyimpanan, memori, ruang
free, free up, make room, freeing, liberar, liberare, freigeben, libérer, kosongkan
phone, mobile phone, smartphone, cell phone, cellphone, handset, device, handy, teléfono, móvil, celular, telefono, téléphone, telefone, hp, ponsel
encrypted, encrypt, encryption, end to end, e2e, e2ee, encriptada, cifrada, cifrado, criptografada, criptografia, verschlüsselt, verschlüsselung, crittografia, crittografato, chiffrée, enkripsi
password, passcode, passkey, key, encryption key, secret, 64 digit, contraseña, clave, senha, passwort, kennwort, chiave, mot de passe, kata sandi
video, videos, clip, movie, vídeo
media, photo, picture, image, foto, bild, bilder, immagine, gambar, file multimediali
large, big, huge, too large, too big, size, grande, groß, besar, enorme
battery saver, battery saving, battery optimization, battery optimisation, battery optimiser, battery limit, power saving, power saver, power save, power mode, low power, energy saving, energy saver, doze, stromsparmodus, energiesparmodus, ahorro de batería, ahorro de energía, economia de bateria, economia de energia, risparmio energetico, penghemat baterai, hemat daya, économie de batterie, économiseur
background, background activity, background app, hintergrund, segundo plano, sfondo, latar belakang, arrière plan
automatic, auto, automatically, scheduled, schedule, by itself, daily, nightly, every day, every night, how often, regular, regularly, automático, automática, automatico, automatisch, automatique, otomatis
turn off, switch off, disable, deactivate, ausschalten, deaktivieren, desactivar, desativar, disattivare, désactiver, matikan, nonaktifkan
turn on, switch on, enable, activate, einschalten, aktivieren, activar, ativar, attivare, activer, aktifkan
update, new version, latest version, old version, outdated, out of date, newest version, aktualisieren, actualizar, actualización, atualizar, atualização, aggiornare, aggiornamento, mettre à jour, perbarui, pembaruan
permission, allow, access, scope, grant, permiso, permisos, permissão, permesso, berechtigung, autorisation, izin
block, prevent, interfere, blockieren, bloquear, bloccare, bloquer, memblokir
iphone, ios, iphones, apple phone
vpn, nordvpn, expressvpn, surfshark, protonvpn, warp, ad blocker, adblock, adblocker, adguard, pihole, pi hole, private dns, dns, blocker, block list, filter list, nextdns, blokada, wireguard, proxy
google play services, play services, google services, microg, gms, gmscore, google-dienste, without google, grapheneos, lineageos, calyxos
transfer, migrate, move chats, move my chats, switch phones, chat transfer, übertragen, transferir, trasferire, transférer, pindah, memindahkan
new phone, other phone, another phone, changed phones, switched phones, neues handy, nuevo teléfono, novo celular, nuovo telefono, nouveau téléphone, hp baru
computer, pc, laptop, mac, windows, ordenador, computador, rechner, ordinateur, komputer
local backup, local copy, local file, backup file, msgstore, crypt12, crypt14, crypt15, databases folder, whatsapp folder, backup lokal, lokales backup, copia local, backup local, backup locale
local, internal storage, internal memory, lokal, locale
folder, directory, database, ordner, carpeta, pasta, cartella, dossier
other account, different account, another account, second account, different google account, another google account, other google account, another gmail, different gmail, other gmail, wrong account, use other account, account already
sign in, log in, login, sign on, sign out, log out, logged out, signed out, anmelden, iniciar sesión, fazer login, accedere, connecter, masuk
no account, no google account, cannot see google account, cant see google account, does not see my google account, cannot see account, none selected, account not found, account already exists, account already is
preparing, prepare, vorbereitet, vorbereiten, preparando, preparazione, préparation, mempersiapkan, menyiapkan
cancel, abort, interrupt, stop the backup, stop a backup, stop ongoing, abbrechen, annullare, annuler, batalkan
close, quit, kill, force close, force quit, swipe away, swipe up, recents, schließen, cerrar, fechar, chiudere, fermer, tutup
force stop, kill, force close, stop forzado, forzar cierre, forçar parada, arresto forzato, beenden erzwingen, paksa berhenti
finished, complete, completed, done, fertig, abgeschlossen, terminado, terminada, concluído, completato, terminé, selesai
where stored, where saved, where is it, location, stored, kept, gespeichert, guardado, guardada, salvo, salvata, disimpan, tersimpan
outage, server down, whatsapp down, icloud down, google down, servers, störung, caída, fora do ar
scared, afraid, worried, panic, safe to, is it safe, danger, dangerous, bahaya, peligro, perigo, gefahr
speed, fast, mbps, bandwidth, speed test, velocidad, velocidade, velocità, geschwindigkeit, kecepatan
habit, tip, best practice, good practice, advice, regularly, should i
by hand, manual, manually, back up now, start backup, start a backup, make a backup, create backup, make backup, force a backup, como fazer backup, cara backup, hacer copia, manuell, manualmente
system update, update android, update ios, ios update, android update, software update, after update, after the update
screen, screen off, display, sleep, locked, standby, bildschirm, pantalla, tela, schermo, écran, layar
router, modem, wifi box, internet box, hotspot, fritzbox, routeur
whatsapp settings, backup settings, settings, setting, setup, set up, configuration, option, einstellung, ajustes, configurações, impostazioni, réglages, pengaturan, setelan
`
	.trim()
	.split('\n')
	.map((line) => line.split(', '));

/** Words that name a phone without naming its system. */
export const phoneNames = {
	android:
		'android samsung galaxy xiaomi redmi poco pixel huawei oppo vivo realme oneplus motorola honor nokia grapheneos lineageos microg apk',
	iphone: 'iphone ios icloud apple ipad ipados itunes finder siri',
} as const;
