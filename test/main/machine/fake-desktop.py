# What Bellhop asks of a Linux desktop, on a bus of its own: NetworkManager, GNOME's idle monitor,
# logind and a tray. Started by a-desktop.ts; says "ready" once it can be asked, then who keeps it awake and when
# nobody does any more, and ends with its input.
import os
import sys
import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

MANAGER = 'org.freedesktop.NetworkManager'
MONITOR = 'org.gnome.Mutter.IdleMonitor'
LOGIN = 'org.freedesktop.login1'
TRAY = 'org.kde.StatusNotifierWatcher'


class Manager(dbus.service.Object):
    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature='ss', out_signature='v')
    def Get(self, interface, name):
        assert (interface, name) == (MANAGER, 'Metered')
        return dbus.UInt32(3, variant_level=1)


class Monitor(dbus.service.Object):
    @dbus.service.method(MONITOR, out_signature='t')
    def GetIdletime(self):
        return 754321


class Tray(dbus.service.Object):
    @dbus.service.method(dbus.PROPERTIES_IFACE, in_signature='ss', out_signature='v')
    def Get(self, interface, name):
        assert (interface, name) == (TRAY, 'IsStatusNotifierHostRegistered')
        return dbus.Boolean(True, variant_level=1)


class Login(dbus.service.Object):
    # It is inhibited until the last copy of the answered descriptor is closed.
    @dbus.service.method(LOGIN + '.Manager', in_signature='ssss', out_signature='h')
    def Inhibit(self, what, who, why, mode):
        ours, theirs = os.pipe()
        GLib.io_add_watch(ours, GLib.IO_HUP, lambda *_: print('asleep', flush=True))
        print('awake', what, mode, who, flush=True)
        answer = dbus.types.UnixFd(theirs)
        os.close(theirs)
        return answer


bus = dbus.SessionBus(mainloop=DBusGMainLoop())
names = [dbus.service.BusName(name, bus) for name in (MANAGER, MONITOR, LOGIN, TRAY)]
objects = [
    Manager(bus, '/org/freedesktop/NetworkManager'),
    Monitor(bus, '/org/gnome/Mutter/IdleMonitor/Core'),
    Login(bus, '/org/freedesktop/login1'),
    Tray(bus, '/StatusNotifierWatcher'),
]
loop = GLib.MainLoop()
GLib.io_add_watch(sys.stdin, GLib.IO_HUP, lambda *_: loop.quit())
print('ready', flush=True)
loop.run()
