"""A device over Qpid Proton: sends telemetry and an event, then answers one command. Arguments: URL, user, password."""
import sys
from proton import Message, int32
from proton.utils import BlockingConnection

url, user, password = sys.argv[1:]
connection = BlockingConnection(url, user=user, password=password, allowed_mechs="PLAIN", timeout=20)
sender = connection.create_sender(None)
sender.send(Message(address="telemetry", body=b"21.5", inferred=True, content_type="text/plain"))
sender.send(Message(address="event", body=b"22.5", inferred=True, content_type="text/plain"))
receiver = connection.create_receiver("command")
print("listening", flush=True)
request = receiver.receive(timeout=20)
receiver.accept()
sender.send(Message(address=request.reply_to, correlation_id=request.correlation_id, properties={"status": int32(200)},
                    body=bytes(request.body) + b"!", inferred=True))
connection.close()
