{{- define "adit.name" -}}
{{- if contains .Chart.Name .Release.Name -}}
{{- .Release.Name | trunc 50 | trimSuffix "-" -}}
{{- else -}}
{{- printf "%s-%s" .Release.Name .Chart.Name | trunc 50 | trimSuffix "-" -}}
{{- end -}}
{{- end -}}

{{- define "adit.labels" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ printf "%s-%s" .Chart.Name .Chart.Version }}
{{- end -}}

{{- define "adit.selector" -}}
app.kubernetes.io/name: {{ .Chart.Name }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end -}}

{{- define "adit.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end -}}

{{- define "adit.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
fsGroupChangePolicy: OnRootMismatch
seccompProfile:
  type: RuntimeDefault
{{- end -}}

{{- define "adit.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end -}}

{{- define "adit.ports" -}}
http: 8080
mqtt: 1883
device-http: 8090
device-amqp: 5672
north-amqp: 15672
{{- end -}}

{{/* What all that runs beside a Kafka is told: its brokers and the Ditto, and where it says how it is. */}}
{{- define "adit.besideKafka" -}}
{{- $streams := .Values.streams -}}
- --kafka={{ required "streams.kafka: the brokers, host:port with commas between" $streams.kafka }}
- --tenant={{ required "streams.tenants: at least one" (join "," $streams.tenants) }}
{{- with $streams.name }}
- --name={{ . }}
{{- end }}
- --ditto={{ required "streams.ditto: the address of the Ditto" $streams.ditto }}
- --password-file=/login/password
{{- if $streams.kafkaConfigSecret }}
- --kafka-config=/kafka/kafka.properties
{{- end }}
- --probe-host=0.0.0.0
- --probe-port=8081
{{- if $streams.metricsPasswordSecret }}
- --metrics-password-file=/metrics/password
{{- end }}
{{- end -}}

{{/* The secrets of that beside the login, */}}
{{- define "adit.secretsBesideKafka" -}}
{{- with .Values.streams.kafkaConfigSecret }}
- name: kafka
  secret: {secretName: {{ . }}, defaultMode: 0440}
{{- end }}
{{- with .Values.streams.metricsPasswordSecret }}
- name: metrics
  secret: {secretName: {{ . }}, items: [{key: password, path: password}], defaultMode: 0440}
{{- end }}
{{- end -}}

{{/* and where they are. */}}
{{- define "adit.mountsBesideKafka" -}}
- name: login
  mountPath: /login
  readOnly: true
- name: tmp
  mountPath: /tmp
{{- if .Values.streams.kafkaConfigSecret }}
- name: kafka
  mountPath: /kafka
  readOnly: true
{{- end }}
{{- if .Values.streams.metricsPasswordSecret }}
- name: metrics
  mountPath: /metrics
  readOnly: true
{{- end }}
{{- end -}}
