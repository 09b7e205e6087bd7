/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.PythonStep;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Python Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link io.adit.model.impl.PythonStepImpl#getScript <em>Script</em>}</li>
 *   <li>{@link io.adit.model.impl.PythonStepImpl#getFunction <em>Function</em>}</li>
 *   <li>{@link io.adit.model.impl.PythonStepImpl#getBatchRows <em>Batch Rows</em>}</li>
 *   <li>{@link io.adit.model.impl.PythonStepImpl#getWaitSeconds <em>Wait Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.PythonStepImpl#getTimeoutSeconds <em>Timeout Seconds</em>}</li>
 *   <li>{@link io.adit.model.impl.PythonStepImpl#getMemoryMegabytes <em>Memory Megabytes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PythonStepImpl extends DerivationImpl implements PythonStep {
	/**
	 * The default value of the '{@link #getScript() <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScript()
	 * @generated
	 * @ordered
	 */
	protected static final String SCRIPT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScript() <em>Script</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScript()
	 * @generated
	 * @ordered
	 */
	protected String script = SCRIPT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected static final String FUNCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFunction() <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunction()
	 * @generated
	 * @ordered
	 */
	protected String function = FUNCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBatchRows() <em>Batch Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchRows()
	 * @generated
	 * @ordered
	 */
	protected static final Integer BATCH_ROWS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBatchRows() <em>Batch Rows</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatchRows()
	 * @generated
	 * @ordered
	 */
	protected Integer batchRows = BATCH_ROWS_EDEFAULT;

	/**
	 * The default value of the '{@link #getWaitSeconds() <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double WAIT_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWaitSeconds() <em>Wait Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWaitSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double waitSeconds = WAIT_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeoutSeconds() <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected static final Double TIMEOUT_SECONDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTimeoutSeconds() <em>Timeout Seconds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeoutSeconds()
	 * @generated
	 * @ordered
	 */
	protected Double timeoutSeconds = TIMEOUT_SECONDS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMemoryMegabytes() <em>Memory Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryMegabytes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MEMORY_MEGABYTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMemoryMegabytes() <em>Memory Megabytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemoryMegabytes()
	 * @generated
	 * @ordered
	 */
	protected Integer memoryMegabytes = MEMORY_MEGABYTES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PythonStepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.PYTHON_STEP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getScript() {
		return script;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScript(String newScript) {
		String oldScript = script;
		script = newScript;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.PYTHON_STEP__SCRIPT, oldScript, script));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFunction() {
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFunction(String newFunction) {
		String oldFunction = function;
		function = newFunction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.PYTHON_STEP__FUNCTION, oldFunction, function));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getBatchRows() {
		return batchRows;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatchRows(Integer newBatchRows) {
		Integer oldBatchRows = batchRows;
		batchRows = newBatchRows;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.PYTHON_STEP__BATCH_ROWS, oldBatchRows, batchRows));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWaitSeconds() {
		return waitSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWaitSeconds(Double newWaitSeconds) {
		Double oldWaitSeconds = waitSeconds;
		waitSeconds = newWaitSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.PYTHON_STEP__WAIT_SECONDS, oldWaitSeconds, waitSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTimeoutSeconds() {
		return timeoutSeconds;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeoutSeconds(Double newTimeoutSeconds) {
		Double oldTimeoutSeconds = timeoutSeconds;
		timeoutSeconds = newTimeoutSeconds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.PYTHON_STEP__TIMEOUT_SECONDS, oldTimeoutSeconds, timeoutSeconds));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMemoryMegabytes() {
		return memoryMegabytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMemoryMegabytes(Integer newMemoryMegabytes) {
		Integer oldMemoryMegabytes = memoryMegabytes;
		memoryMegabytes = newMemoryMegabytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, AditPackage.PYTHON_STEP__MEMORY_MEGABYTES, oldMemoryMegabytes, memoryMegabytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case AditPackage.PYTHON_STEP__SCRIPT:
				return getScript();
			case AditPackage.PYTHON_STEP__FUNCTION:
				return getFunction();
			case AditPackage.PYTHON_STEP__BATCH_ROWS:
				return getBatchRows();
			case AditPackage.PYTHON_STEP__WAIT_SECONDS:
				return getWaitSeconds();
			case AditPackage.PYTHON_STEP__TIMEOUT_SECONDS:
				return getTimeoutSeconds();
			case AditPackage.PYTHON_STEP__MEMORY_MEGABYTES:
				return getMemoryMegabytes();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case AditPackage.PYTHON_STEP__SCRIPT:
				setScript((String)newValue);
				return;
			case AditPackage.PYTHON_STEP__FUNCTION:
				setFunction((String)newValue);
				return;
			case AditPackage.PYTHON_STEP__BATCH_ROWS:
				setBatchRows((Integer)newValue);
				return;
			case AditPackage.PYTHON_STEP__WAIT_SECONDS:
				setWaitSeconds((Double)newValue);
				return;
			case AditPackage.PYTHON_STEP__TIMEOUT_SECONDS:
				setTimeoutSeconds((Double)newValue);
				return;
			case AditPackage.PYTHON_STEP__MEMORY_MEGABYTES:
				setMemoryMegabytes((Integer)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case AditPackage.PYTHON_STEP__SCRIPT:
				setScript(SCRIPT_EDEFAULT);
				return;
			case AditPackage.PYTHON_STEP__FUNCTION:
				setFunction(FUNCTION_EDEFAULT);
				return;
			case AditPackage.PYTHON_STEP__BATCH_ROWS:
				setBatchRows(BATCH_ROWS_EDEFAULT);
				return;
			case AditPackage.PYTHON_STEP__WAIT_SECONDS:
				setWaitSeconds(WAIT_SECONDS_EDEFAULT);
				return;
			case AditPackage.PYTHON_STEP__TIMEOUT_SECONDS:
				setTimeoutSeconds(TIMEOUT_SECONDS_EDEFAULT);
				return;
			case AditPackage.PYTHON_STEP__MEMORY_MEGABYTES:
				setMemoryMegabytes(MEMORY_MEGABYTES_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case AditPackage.PYTHON_STEP__SCRIPT:
				return SCRIPT_EDEFAULT == null ? script != null : !SCRIPT_EDEFAULT.equals(script);
			case AditPackage.PYTHON_STEP__FUNCTION:
				return FUNCTION_EDEFAULT == null ? function != null : !FUNCTION_EDEFAULT.equals(function);
			case AditPackage.PYTHON_STEP__BATCH_ROWS:
				return BATCH_ROWS_EDEFAULT == null ? batchRows != null : !BATCH_ROWS_EDEFAULT.equals(batchRows);
			case AditPackage.PYTHON_STEP__WAIT_SECONDS:
				return WAIT_SECONDS_EDEFAULT == null ? waitSeconds != null : !WAIT_SECONDS_EDEFAULT.equals(waitSeconds);
			case AditPackage.PYTHON_STEP__TIMEOUT_SECONDS:
				return TIMEOUT_SECONDS_EDEFAULT == null ? timeoutSeconds != null : !TIMEOUT_SECONDS_EDEFAULT.equals(timeoutSeconds);
			case AditPackage.PYTHON_STEP__MEMORY_MEGABYTES:
				return MEMORY_MEGABYTES_EDEFAULT == null ? memoryMegabytes != null : !MEMORY_MEGABYTES_EDEFAULT.equals(memoryMegabytes);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (script: ");
		result.append(script);
		result.append(", function: ");
		result.append(function);
		result.append(", batchRows: ");
		result.append(batchRows);
		result.append(", waitSeconds: ");
		result.append(waitSeconds);
		result.append(", timeoutSeconds: ");
		result.append(timeoutSeconds);
		result.append(", memoryMegabytes: ");
		result.append(memoryMegabytes);
		result.append(')');
		return result.toString();
	}

} //PythonStepImpl
