@echo off
rem Starts the Adit workbench: adit-workbench.cmd [FILE.adit]. Needs a Java 21 or later: that of JAVA_HOME, else the first one found.
setlocal
set "HERE=%~dp0"
set "JAVA="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*") do if not defined JAVA call :try "%%~d"
for %%j in (java.exe) do if not defined JAVA if not "%%~dp$PATH:j"=="" call :try "%%~dp$PATH:j.."
if not defined JAVA (
  echo adit-workbench: no Java 21 or later found; install one, such as Eclipse Temurin, or set JAVA_HOME.
  pause
  exit /b 1
)
if not defined ADIT_WORKBENCH_DATA set "ADIT_WORKBENCH_DATA=%USERPROFILE%\.adit\workbench"
set "CHOSEN="
if exist "%ADIT_WORKBENCH_DATA%\language" set /p CHOSEN=<"%ADIT_WORKBENCH_DATA%\language"
if defined CHOSEN set "CHOSEN=-nl %CHOSEN%"
rem The archive of the classes of a start: Java makes it as the first workbench of a version ends.
set "CLASSES=%ADIT_WORKBENCH_DATA%\classes-@VERSION@.jsa"
for %%f in ("%ADIT_WORKBENCH_DATA%\classes-*.jsa") do if not "%%~f"=="%CLASSES%" del "%%~f"
start "" "%JAVA%\bin\javaw.exe" "@%HERE%java.options" -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%CLASSES%" "-Dadit.home=%HERE%." %ADIT_WORKBENCH_JAVA_OPTS% -jar "%HERE%launcher.jar" "%HERE%." -os win32 -ws win32 -arch @ARCH@ -data "%ADIT_WORKBENCH_DATA%" %CHOSEN% %*
exit /b 0

:try
if not exist "%~1\bin\javaw.exe" exit /b
if not exist "%~1\release" exit /b
set "FOUND="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do for /f "tokens=1 delims=." %%m in ("%%~v") do set "FOUND=%%m"
if "%FOUND%"=="" exit /b
if %FOUND% geq 21 set "JAVA=%~1"
exit /b
