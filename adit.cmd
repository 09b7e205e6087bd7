@echo off
rem The one command of Adit on Windows: finds a JDK, builds what is missing, then runs. See: adit help
setlocal enabledelayedexpansion
set "ROOT=%~dp0"
set "CALLER=%CD%"
if not defined JAVA_HOME for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-2*" "%ProgramFiles%\Java\jdk-2*" "%ProgramFiles%\Microsoft\jdk-2*") do if exist "%%~d\bin\javac.exe" set "JAVA_HOME=%%~d"
if not defined JAVA_HOME (
  echo adit: no JDK 21 or later found; install one or set JAVA_HOME. 1>&2
  exit /b 1
)
if not exist "%ROOT%web\dist\index.html" (
  echo adit: building the dashboard 1>&2
  pushd "%ROOT%web" && call npm ci && call npm run build
  if errorlevel 1 exit /b 1
  popd
)
if not exist "%ROOT%bundles\io.adit.server\target\lib" (
  echo adit: building the server, the first time takes some minutes 1>&2
  pushd "%ROOT%" && call mvnw.cmd -q -pl bundles/io.adit.server -am package -DskipTests -Dspotless.check.skip=true
  if errorlevel 1 exit /b 1
  popd
)
if "%1"=="workbench" (
  if not exist "%ROOT%features\io.adit.workbench.product\target\products" (
    pushd "%ROOT%" && call mvnw.cmd -q -pl target-platform,bundles/io.adit.workbench.launcher,bundles/io.adit.workbench,bundles/io.adit.workbench.de/jface,bundles/io.adit.workbench.de/ui,bundles/io.adit.workbench.de/themes,bundles/io.adit.workbench.de/workbench,bundles/io.adit.workbench.de/views,bundles/io.adit.workbench.de/parts,bundles/io.adit.workbench.de/log,features/io.adit.workbench.feature,features/io.adit.workbench.product -am verify -DskipTests -Dspotless.check.skip=true
    if errorlevel 1 exit /b 1
    popd
  )
  set "PRODUCT=%ROOT%features\io.adit.workbench.product\target\products\io.adit.workbench.product\win32\win32\x86_64"
  set "CHOSEN="
  if exist "%USERPROFILE%\.adit\workbench\language" set /p CHOSEN=<"%USERPROFILE%\.adit\workbench\language"
  if defined CHOSEN set "CHOSEN=-nl !CHOSEN!"
  "%JAVA_HOME%\bin\java" "@%ROOT%features\io.adit.workbench.product\java.options" "-Dadit.home=%ROOT%." -jar "%ROOT%bundles\io.adit.workbench.launcher\target\launcher.jar" "!PRODUCT!" -os win32 -ws win32 -arch x86_64 !CHOSEN! %2 %3 %4
  if "!errorlevel!"=="23" call "%~f0" workbench
  exit /b !errorlevel!
)
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED "-Dadit.home=%ROOT%." -cp "%ROOT%bundles\io.adit.server\target\lib\*" io.adit.server.cli.Adit %*
exit /b %errorlevel%
