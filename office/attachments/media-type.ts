import { extname } from 'node:path'

const byExtension: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.csv': 'text/csv',
  '.eml': 'message/rfc822',
  '.msg': 'application/vnd.ms-outlook',
  '.ics': 'text/calendar',
  '.pdf': 'application/pdf',
  '.doc': 'application/msword',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xls': 'application/vnd.ms-excel',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.ppt': 'application/vnd.ms-powerpoint',
  '.pptx': 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.odp': 'application/vnd.oasis.opendocument.presentation',
  '.rtf': 'application/rtf',
  '.html': 'text/html',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
}

/** Returns the media type by the extension of the name alone. Neither the content nor the system is asked. */
export const mediaTypeOf = (name: string): string =>
  byExtension[extname(name).toLowerCase()] ?? 'application/octet-stream'

/**
 * Programs and scripts; files that install, mount or link to one; documents with macros; and pages and pictures in which a browser runs
 * code.
 */
const programs = new Set(
  `.appimage .application .app .bat .bash .chm .cmd .com .command .cpl .csh .deb .desktop .dll .exe .flatpak .flatpakref .gadget .hta .inf
  .jar .jnlp .js .jse .ksh .mjs .cjs .msc .msh .msi .msix .msixbundle .appx .appxbundle .appinstaller .msp .mst .pif .pkg .mpkg .pl .pm
  .ps1 .ps1xml .ps2 .psc1 .psc2 .psd1 .psm1 .py .pyc .pyw .pyz .rb .reg .rgs .rpm .run .scf .scr .sct .sh .shb .shs .snap .terminal .tool
  .vb .vbe .vbs .workflow .ws .wsc .wsf .wsh .zsh .action .scpt .scptd .applescript
  .dmg .img .iso .udf .vhd .vhdx .vmdk .wim
  .appref-ms .diagcab .diagcfg .fileloc .inetloc .library-ms .lnk .rdp .search-ms .searchconnector-ms .settingcontent-ms .theme .themepack
  .deskthemepack .url .webloc .website
  .docm .dotm .xlsm .xltm .xlam .xla .xll .xlw .xlb .pptm .potm .ppsm .ppam .ppa .sldm .iqy .oqy .dqy .odc .slk .mdb .mde .accdb .accde .accdr .one
  .onetoc2 .odm .oxt
  .htm .html .xht .xhtml .shtml .mht .mhtml .svg .svgz .xsl .xslt .swf`.split(/\s+/),
)

/** True if the system would run a file of this name, or code in it, instead of showing it. */
export const isProgram = (name: string): boolean =>
  programs.has(extname(name.trim().replace(/[. ]+$/, '')).toLowerCase())
