/**
 */
package io.adit.model.impl;

import io.adit.model.AditPackage;
import io.adit.model.SilenceWatch;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Silence Watch</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class SilenceWatchImpl extends WatchImpl implements SilenceWatch {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SilenceWatchImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return AditPackage.Literals.SILENCE_WATCH;
	}

} //SilenceWatchImpl
