"""What a screen reader is told, over AT-SPI: run by the system's Python with its GObject bindings.

Asks the accessibility bus for the application "chancery", walks its tree, presses the button named on the command
line, and prints as JSON what it met: role, name, states and, where there is any, the text.
"""

import json
import subprocess
import sys
import time

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
FOCUSABLE, SHOWING = 11, 25  # AtspiStateType
PATIENCE = 40  # seconds


def bus():
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    answer = session.call_sync(
        "org.a11y.Bus",
        "/org/a11y/bus",
        "org.a11y.Bus",
        "GetAddress",
        None,
        None,
        Gio.DBusCallFlags.NONE,
        10000,
    )
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    return Gio.DBusConnection.new_for_address_sync(answer.unpack()[0], flags)


class Node:
    def __init__(self, on, name, path):
        self.on, self.name, self.path = on, name, path

    def call(self, interface, method, arguments=None):
        answer = self.on.call_sync(
            self.name, self.path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 10000
        )
        return answer.unpack()[0] if answer.n_children() else None

    def get(self, interface, name):
        return self.call("org.freedesktop.DBus.Properties", "Get", GLib.Variant("(ss)", (interface, name)))

    @property
    def children(self):
        return [Node(self.on, *one) for one in self.call(ACCESSIBLE, "GetChildren")]

    def states(self):
        low, high = self.call(ACCESSIBLE, "GetState")
        return low | high << 32

    def told(self):
        states = self.states()
        found = {
            "role": self.call(ACCESSIBLE, "GetRoleName"),
            "name": self.get(ACCESSIBLE, "Name"),
            "focusable": bool(states >> FOCUSABLE & 1),
            "showing": bool(states >> SHOWING & 1),
        }
        if "org.a11y.atspi.Text" in self.call(ACCESSIBLE, "GetInterfaces"):
            found["text"] = self.call("org.a11y.atspi.Text", "GetText", GLib.Variant("(ii)", (0, -1)))
        return found


def walked(node, into, depth=0):
    for child in node.children:
        into.append((child, child.told()))
        if depth < 14:
            walked(child, into, depth + 1)
    return into


def application(on):
    desktop = Node(on, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for one in desktop.children:
            if "chancery" in one.get(ACCESSIBLE, "Name").lower() and one.children:
                return one
        time.sleep(0.2)
    sys.exit("the application did not come to the bus")


def main():
    launcher = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
    window = subprocess.Popen([sys.argv[1], sys.argv[2]])
    try:
        on = bus()
        found = application(on)
        before = walked(found, [])
        end = time.monotonic() + PATIENCE
        while not any(told.get("text", "").strip() for _, told in before) and time.monotonic() < end:
            before = walked(found, [])
        for node, told in before:
            if told["name"] == sys.argv[3] and "button" in told["role"]:
                node.call("org.a11y.atspi.Action", "DoAction", GLib.Variant("(i)", (0,)))
                break
        after = walked(found, [])
        while len(after) < len(before) + 10 and time.monotonic() < end:
            after = walked(found, [])
        print(json.dumps([[told for _, told in before], [told for _, told in after]]))
    finally:
        window.terminate()
        window.wait(10)
        launcher.terminate()


main()
