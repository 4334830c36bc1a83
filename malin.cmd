@echo off
rem Starts Malin; builds it first when the jar is missing.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\malin.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo malin: Java is missing. Install a JDK, version 17 or newer. 1>&2
  exit /b 2
)
if exist "%JAR%" goto run
where mvn >nul 2>&1
if errorlevel 1 (
  echo malin: Maven is missing, and Malin has to be built first. 1>&2
  exit /b 2
)
echo malin: building the tool ... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dmalin.quick package 1>&2
set "BUILT=%ERRORLEVEL%"
popd
if not "%BUILT%"=="0" (
  echo malin: the tool could not be built; see above. 1>&2
  exit /b 2
)
:run
rem An archive of loaded classes makes starts quick. It is made at first use and again for a newer jar; an empty one says
rem that it could not be made. A Java that cannot use it does without it.
set "ARCHIVE=%HOME_DIR%target\malin.jsa"
set "NEWEST="
for /f "delims=" %%F in ('dir /b /a-d /o:d "%HOME_DIR%target\malin.j*" 2^>nul') do set "NEWEST=%%F"
if /i "%NEWEST%"=="malin.jsa" goto start
del /q "%HOME_DIR%target\archive-*.tmp" >nul 2>&1
set "NEW=%HOME_DIR%target\archive-%RANDOM%.tmp"
"%JAVA%" "-XX:ArchiveClassesAtExit=%NEW%" -cp "%JAR%" org.malin.cli.Rehearsal >nul 2>&1
if errorlevel 1 del /q "%NEW%" >nul 2>&1
if not exist "%NEW%" type nul >"%NEW%" 2>nul
move /y "%NEW%" "%ARCHIVE%" >nul 2>&1
if exist "%NEW%" del /q "%NEW%" >nul 2>&1
:start
set "SHARE="
if not exist "%ARCHIVE%" goto go
for %%F in ("%ARCHIVE%") do if %%~zF gtr 0 set SHARE=-Xshare:auto -Xlog:disable -Xlog:all=error:stderr "-XX:SharedArchiveFile=%ARCHIVE%"
:go
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %SHARE% %MALIN_JAVA_OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
