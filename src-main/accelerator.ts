/** Returns keys of the window ("Ctrl++") in Electron's notation ("CommandOrControl+Plus"). */
export const accelerator = (keys: string): string => keys.replace('Ctrl', 'CommandOrControl').replace(/\+\+$/, '+Plus')
