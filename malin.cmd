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
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%JAR%" %*
exit /b %ERRORLEVEL%
